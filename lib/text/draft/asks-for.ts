import type { DraftRead, Wanted } from '@/lib/model/understood';
import { formsOf, placesOf } from './forms';
import type { Sentence } from './own-text';

/** What a question or request asks the customer for, of the things that a log may know; at most each once. */
export function asksFor({ low, span }: Sentence, language: string): DraftRead['asksFor'] {
  if (/\b(?:quote|use|keep|enter|note|mention|write down|verwenden|angeben)\b[^.?]{0,30}\b(?:number|nummer)/u.test(low))
    return [];
  return kinds.flatMap(([what, forms]) => {
    const [found] = placesOf(low, forms, language);
    return found ? [{ ...span(found.index, found.index + found[0].length), what }] : [];
  });
}

const kinds: readonly (readonly [Wanted, ReturnType<typeof formsOf>])[] = [
  [
    'phone',
    formsOf({
      en: [
        "\\byour (?:\\p{L}+ )?(?:phone|telephone|mobile|cell(?: ?phone)?|contact|direct) (?:number|no\\b)|\\b(?:what|which) number (?:can|should|do|may|could) (?:i|we)\\b|\\bnumber (?:(?:where|on which|at which) )?(?:i|we) can (?:call|reach)\\b|\\bwhat(?:'s| is) your (?:phone|mobile|cell)\\b",
      ],
      de: [
        '\\b(?:ihre|deine|eure) (?:\\p{L}+ )?(?:telefon|handy|mobil|rückruf)-?\\p{L}*|\\b(?:ihre|deine) durchwahl\\b|\\bunter welcher (?:telefon)?nummer\\b',
      ],
      fr: ['\\b(?:votre|ton) (?:numéro de )?(?:téléphone|portable)\\b'],
      es: ['\\b(?:su|tu) (?:número de )?(?:teléfono|móvil|celular)\\b'],
      it: ['\\b(?:suo|tuo|vostro) (?:numero di )?(?:telefono|cellulare)\\b'],
      nl: ['\\b(?:uw|je|jouw) (?:telefoonnummer|mobiele nummer)\\b'],
      pt: ['\\b(?:seu|teu) (?:número de )?(?:telefone|telemóvel|celular)\\b'],
      nordic: [
        '\\b(?:telefonnummeret|telefonnummer|telefonnumret|mobilnummeret|mobilnummer|tlf) ?(?:ditt|deres|dit)?\\b',
      ],
    }),
  ],
  [
    'address',
    formsOf({
      en: [
        '\\byour (?:(?:postal|mailing|delivery|shipping|street|home|office|billing|full|current|exact|company) )*address\\b(?! (?:book|bar|line|list))|\\bthe (?:postal|mailing|delivery|shipping|billing|street) address\\b(?! (?:is|was|has|on|in))|\\bwhere (?:should|shall|can|may) (?:i|we) (?:send|ship|deliver|post)\\b',
      ],
      de: [
        '\\b(?:ihre|deine|eure) (?:\\p{L}+ )?(?:liefer|post|rechnungs|privat|firmen|versand)?(?:adresse|anschrift)\\b|\\bwohin (?:soll|sollen|dürfen|darf) (?:ich|wir|die|das|der)\\b',
      ],
      fr: ['\\b(?:votre|ton) adresse(?! (?:e-?mail|mail|électronique))\\b'],
      es: ['\\b(?:su|tu) dirección(?! de correo)\\b'],
      it: ['\\b(?:suo|tuo|vostro) indirizzo(?! (?:e-?mail|di posta))\\b'],
      nl: ['\\b(?:uw|je|jouw) (?:aflever|post|bezorg)?adres\\b'],
      pt: ['\\b(?:seu|teu) endereço(?! de e-?mail)\\b|\\b(?:sua|tua) morada\\b'],
      nordic: [
        '\\b(?:leveringsadressen|leveransadressen|leveransadress|leveringsadresse|adressen|adresse) (?:din|deres|er)\\b|\\b(?:din|deres|er) (?:leverings|leverans|post)?adresse?\\b',
      ],
    }),
  ],
  [
    'hours',
    formsOf({
      en: [
        '\\byour (?:opening|office|business|working) (?:hours|times)\\b|\\bwhen (?:are you (?:usually|normally|generally)|can (?:i|we) (?:best )?(?:reach|call|catch)|is (?:it best|the best time|a good time))\\b|\\bbest time to (?:reach|call|catch)\\b|\\bwhat hours\\b',
      ],
      de: [
        '\\bwann (?:sind sie|bist du|kann ich sie|erreiche ich sie|können wir sie)\\b[^?]{0,40}\\b(?:erreichbar|erreichen|am besten|im büro)\\b|\\b(?:ihre|eure) (?:öffnungs|geschäfts|büro)zeiten\\b',
      ],
    }),
  ],
  [
    'channel',
    formsOf({
      en: [
        '\\bhow (?:do|would|should|can|may) (?:you (?:prefer|like)|we best|i best|we|i) (?:to be |to )?(?:contact|reach)\\p{L}*|\\bhow (?:do|would) you (?:prefer|like) to be (?:contacted|reached)\\b|\\b(?:best|preferred) (?:way|channel) to (?:reach|contact)\\b|\\b(?:which|what) channel\\b|\\bprefer (?:a |an |to )?(?:phone|call|calls|e-?mails?|mail|text|whatsapp|chat)[^?]{0,20}\\bor\\b',
      ],
      de: [
        '\\bwie (?:möchten|dürfen|sollen|können) [^?]{0,30}\\b(?:kontaktiert|kontaktieren|erreicht werden)\\b|\\b(?:lieber|bevorzugen) [^?]{0,25}\\b(?:telefon|mail|e-mail|anruf)\\p{L}*[^?]{0,20}\\boder\\b',
      ],
    }),
  ],
  [
    'zone',
    formsOf({
      en: ['\\b(?:which|what) time ?zone\\b|\\byour time ?zone\\b'],
      de: ['\\b(?:welche[rn]?|ihre) zeitzone\\b'],
    }),
  ],
  [
    'company',
    formsOf({
      en: [
        "\\b(?:which|what) (?:company|firm) (?:do|are|is)\\b|\\byour company(?:'s)? name\\b|\\bthe name of your (?:company|firm|organi[sz]ation|employer)\\b|\\bwho do you work for\\b",
      ],
      de: [
        '\\b(?:für|bei) welche[rsm]? (?:firma|unternehmen)\\b|\\bname(?:n)? (?:ihrer|ihres|deiner) (?:firma|unternehmens)\\b|\\bihr(?:en)? firmenname',
      ],
    }),
  ],
  [
    'role',
    formsOf({
      en: [
        '\\byour (?:role|job title|function)\\b|\\byour position (?:at|in|there|within)\\b|\\bwhat do you do (?:at|there|for)\\b',
      ],
      de: ['\\b(?:ihre|deine) (?:position|funktion|rolle)\\b'],
    }),
  ],
  [
    'order-number',
    formsOf({
      en: ['\\b(?:your|the|an) (?:order|purchase order|po) (?:number|no\\b|id|reference|ref)\\b|\\bwhich order\\b'],
      de: ['\\b(?:ihre|die|deine|eine) (?:bestell|auftrags)-?(?:nummer|nr)\\b'],
      fr: ['\\b(?:votre|le) (?:numéro|n°) de commande\\b'],
      es: ['\\b(?:su|el|tu) número de pedido\\b'],
      it: ["\\b(?:suo |il )?numero (?:d'ordine|dell'ordine|di ordine)"],
      nl: ['\\b(?:uw|het|je) (?:bestel|order)nummer\\b'],
      pt: ['\\b(?:seu|o) número d[oe] pedido\\b'],
      nordic: ['\\b(?:ordre|order|bestillings|beställnings)num(?:mer|meret|ret)\\b'],
    }),
  ],
];
