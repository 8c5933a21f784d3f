import { pattern } from './pattern';
import { inSmall } from './small';

/**
 * Whether a message of ours says that it answers, beside its own matter, what they asked in another one: "the gate you
 * ask about in your other mail", "und weil du vorhin gefragt hast". What merely answers the question before it does not.
 */
export function alsoAnswers(text: string): boolean {
  return says.test(inSmall(text).replace(/\s+/gu, ' '));
}

/** Few words within a sentence. */
const near = '[^.!?]{0,40}?';

const mail = '(?:e-?mail|mail|mejl|mejlet|message|msg|note|question|query|enquiry|inquiry|thread)';

const says = pattern(
  new RegExp(
    [
      `\\byour (?:other|previous|earlier|second|separate) ${mail}|\\bthe other ${mail} (?:you sent|of yours)`,
      `\\b(?:and|also|oh|btw|by the way|ps|p\\.s\\.|one more thing|since|because|as)[,:]? ${near}you (?:also |had |were )?ask(?:ed|ing)? ${near}(?:earlier|before|yesterday|this morning|the other day|last (?:week|time|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
      '\\b(?:as for|regarding|on|about|to) your other (?:point|one|request)',
      `\\b(?:deine|ihre|eure)[rn]? (?:andere|zweite|vorige)[nr]? (?:e-?mail|mail|nachricht|frage|anfrage)`,
      `\\b(?:weil|da|wie) (?:du|sie|ihr) ${near}(?:vorhin|gestern|neulich|heute|letzte \\p{L}+|letztens|kürzlich|am \\p{L}+tag) ${near}gefragt`,
      `\\b(?:noch|übrigens|außerdem|auch|und|ps)[,:]? (?:noch )?(?:kurz )?zu (?:deiner|ihrer|eurer) (?:anderen )?(?:frage|anfrage|mail|nachricht)`,
      `\\b(?:votre|ton) autre (?:e-?mail|mail|courriel|message|question|demande)|\\b(?:votre|ta) (?:seconde|deuxième|autre) (?:question|demande)`,
      `\\b(?:et|aussi|d'ailleurs|au fait|ps)[,:]? ${near}(?:vous (?:m'avez|nous avez|aviez)|tu (?:m'as|avais)) (?:aussi )?demand`,
      `\\b(?:su|tu|vuestr[oa]) otr[oa] (?:correo|e-?mail|mensaje|pregunta|consulta)|\\b(?:y|por cierto|además|pd)[,:]? ${near}(?:me|nos) (?:preguntó|preguntaste|preguntaba|preguntabas)`,
      `\\b(?:sua|tua|vostra) altra (?:e-?mail|mail|domanda|richiesta)|\\b(?:suo|tuo|vostro) altro messaggio|\\b(?:e|inoltre|a proposito|ps)[,:]? ${near}mi (?:ha|hai|avete|aveva|avevi) (?:anche )?chiesto`,
      `\\b(?:je|jouw|uw|jullie) andere (?:e-?mail|mail|bericht|mailtje|vraag)|\\b(?:en|ook|trouwens|overigens|ps)[,:]? ${near}(?:je|u|jullie) (?:vroeg|had gevraagd|hebt gevraagd)`,
      `\\b(?:(?:den|det) andre|(?:den|det) andra) (?:e-?posten?|mailen?|mejlet|meldingen|meddelelsen|spørsmålet|spørgsmålet|frågan)(?: din| ditt| di| dit)?`,
      `\\b(?:og|och|forresten|for øvrig|i øvrigt|för övrigt|förresten|ps)[,:]? ${near}(?:du|dere|i|ni|de) (?:også |också )?(?:spurte|spurgte|frågade|lurte|undret|undrade)`,
      `\\b(?:seu|teu|vosso) outro (?:e-?mail|mail)|\\b(?:sua|tua|vossa) outra (?:mensagem|pergunta|questão|dúvida)`,
      `\\b(?:pana|pani|państwa|twoje\\p{L}*) (?:drugi\\p{L}*|inn\\p{L}+|poprzedni\\p{L}*) (?:mail\\p{L}*|wiadomoś\\p{L}+|pytani\\p{L}+)`,
    ]
      .map((one) => `(?:${one})(?!\\p{L}{3})`)
      .join('|'),
    'u',
  ),
);
