import { pattern } from './pattern';

/**
 * "Please fit the twenty windows as quoted": who asks for the work itself and means it the way it was offered, orders it.
 * In small letters. Null for papers, samples, prices and corrections, which are asked for before anybody orders.
 */
export function asOffered(low: string): RegExpExecArray | null {
  const found = wantsIt.exec(low);
  return found && !paper.test(found[0]) ? found : null;
}

const near = '[^.?!;]{2,100}?';

const wantsIt = pattern(
  new RegExp(
    `\\b(?:${[
      `(?:please,?|pls|kindly|(?:we|i)(?:'d| would) like you to|(?:we|i) want you to|(?:we|i) (?:would like|'d like|want)) ${near} (?:as (?:quoted|offered|proposed|estimated|(?:per|in|on) (?:the|your) (?:\\p{L}+ )?(?:quote|quotation|offer|estimate|proposal))|per your (?:quote|quotation|offer|estimate|proposal))`,
      `(?:bitte|(?:wir|ich) (?:möchten?|hätten?|wollen|will)) ${near} (?:wie (?:angeboten|offeriert|im angebot|in ihrem angebot)|(?:laut|gemäß|nach|entsprechend) (?:ihrem |dem |deinem )?(?:angebot|kostenvoranschlag))`,
      `(?:merci de|veuillez|nous (?:souhaitons|voudrions)|je (?:souhaite|voudrais)|vous pouvez) ${near} (?:selon|conformément à|suivant|comme (?:dans|sur|prévu (?:dans|au))) (?:votre |le )?(?:devis|offre|proposition)`,
      `(?:por favor,?|(?:queremos|quiero|quisiéramos|quisiera)) ${near} (?:según|conforme a|como en) (?:el |su )?(?:presupuesto|oferta)`,
      `(?:por favor,?|queremos|queríamos|podem) ${near} (?:conforme|segundo|de acordo com) (?:o |a |ao )?(?:vosso |vossa |seu |sua )?(?:orçamento|proposta)`,
      `(?:per favore,?|vorremmo|vorrei|potete) ${near} (?:come da|secondo (?:il|la|l')|come (?:nel|indicato nel)) ?(?:vostr[oa] |su[oa] )?(?:preventivo|offerta)`,
      `(?:graag|gelieve|(?:wij|we|ik) (?:willen|wil)) ${near} (?:volgens|conform) (?:de |uw |jullie )?offerte|(?:graag|gelieve) ${near} zoals (?:aangeboden|geoffreerd)`,
      `(?:vennligst|vær så snill|venligst|vänligen|(?:vi|jeg|jag) (?:ønsker|vil|vill|önskar)) ${near} (?:som (?:tilbudt|i tilbudet|i offerten|offererat)|(?:ifølge|i henhold til|enligt|iht\\.?) (?:tilbudet|deres tilbud|offerten|er offert))`,
      `(?:proszę o|chcemy|prosimy o) ${near} zgodnie z (?:ofertą|wyceną)`,
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
);

const paper = pattern(
  /\b(?:samples?|drawings?|details?|documents?|invoices?|photos?|pictures?|prices?|quote me|correct\p{L}*|change\p{L}*|explain\p{L}*|confirm\p{L}*|check\p{L}*|know|understand|muster|zeichnung\p{L}*|unterlagen|rechnung\p{L}*|preise?|korrigier\p{L}*|änder\p{L}*|erklär\p{L}*|bestätig\p{L}*|prüf\p{L}*|wissen|échantillons?|plans|facture\p{L}*|prix|confirm\p{L}*|corrig\p{L}*|muestras?|planos|factura\p{L}*|precios?|amostras?|fatura\p{L}*|preços?|campion[ei]|fattur\p{L}*|prezz[oi]|monsters?|factu\p{L}*|prijs|prijzen|prøver?|prover?|tegning\p{L}*|ritning\p{L}*|faktura\p{L}*|pris|priser|prób\p{L}*|faktur\p{L}*)(?!\p{L})/u,
);
