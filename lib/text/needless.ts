import { pattern } from './pattern';
import { plainMarks } from './plain-marks';

/** The writer says outright that no answer is wanted: "no need to reply", "Antwort nicht nötig", "hoef je niet te antwoorden". */
export function needsNoAnswer(sentence: string): boolean {
  return needless.test(plainMarks(sentence));
}

/** The reader only gets to see it: what is asked before that is asked of somebody else. */
export function isForOthers(sentence: string): boolean {
  return forOthers.test(plainMarks(sentence));
}

const forOthers = pattern(
  new RegExp(
    `\\b(?:${[
      "(?:you(?:'re| are) (?:just |only |merely )?(?:copied|cc'?d|in copy|on copy)|(?:just |only )(?:copying|cc-?ing|looping) you(?: in)?|(?:copied|cc'?d) you in)(?= (?:so|for|to|just|as|here)|\\s*[,.;:–-]|\\s*$)|nothing for you to do(?! (?:yet|today|until|before))",
      '(?:sie|du) (?:steh(?:en|st)|sind|bist) (?:hier )?(?:nur|lediglich) (?:in|auf|im) (?:kopie|cc)|(?:sie|dich) (?:nur |lediglich )?in kopie(?: zur (?:info|kenntnis))?|(?:für (?:sie|dich)|ihrerseits|deinerseits) (?:ist )?(?:\\p{L}+ )?nichts zu tun',
      "(?:vous êtes|je vous mets|tu es|je te mets) (?:juste |seulement |simplement )?en copie|(?:vous n'avez|tu n'as) rien à faire|rien à faire de (?:votre|ton) côté",
      '(?:le|te|os) (?:pongo|ponemos) (?:solo |sólo |simplemente )?en copia|(?:vai|vão) (?:só |apenas )?em cópia',
      '(?:la|ti|vi) (?:metto|mettiamo) (?:solo |soltanto )?in copia',
      '(?:u|je) (?:staat|sta) (?:alleen |slechts )?(?:in|op) (?:de )?(?:cc|kopie)',
      '(?:du|dere|ni) (?:er|står|är) (?:bare |kun |bara |endast )?(?:på|i) kopi(?:a)?(?!\\p{L})',
    ].join('|')})`,
    'iu',
  ),
);

/** Not for today alone: then it is wanted after all. */
const notForLong =
  '(?! (?:\\p{L}+ )?(?:today|now|yet|until|before|right away|immediately|heute|jetzt|sofort|bis)(?!\\p{L}))';

const needless = pattern(
  new RegExp(
    `\\b(?:${[
      "(?:no|without (?:any )?) ?(?:need|reason) (?:for (?:you|a|an|any) (?:\\p{L}+ )?)?(?:to )?(?:reply|respond|response|answer|write back|get back|acknowledge)|no (?:reply|response|answer|action|reaction) (?:is |was )?(?:needed|necessary|required|expected)|(?:you )?(?:don't|dont|do not|needn't|need not) (?:have to |need to |bother to |bother |feel you have to )(?:reply|respond|answer|write back|do anything)|(?:you )?(?:needn't|need not) (?:reply|respond|answer)|nothing (?:for you to do|(?:is )?(?:needed|required|to be done) (?:from|by|on) (?:you|your))",
      '(?:keine|ohne) (?:antwort|rückmeldung|reaktion) (?:ist )?(?:nötig|notwendig|erforderlich|erwartet)|(?:antwort|rückmeldung) (?:ist )?nicht (?:nötig|notwendig|erforderlich)|(?:müssen|musst|müsst|brauchen|brauchst|braucht) (?:\\p{L}+ ){0,3}?(?:nicht|nichts) (?:\\p{L}+ )?(?:zu )?(?:antworten|reagieren|unternehmen|zurückschreiben|tun|machen)|(?:sie|du) (?:müssen|musst|brauchst|brauchen) nichts (?:\\p{L}+ )?(?:zu )?(?:tun|machen)',
      "(?:pas|plus|aucun|nul) besoin (?:de |d')(?:me |nous |y )?(?:répondre|réponse|réagir)|inutile de (?:me |nous |y )?répondre|(?:pas|aucune) (?:de )?réponse (?:n'est )?(?:nécessaire|attendue|requise)|n'appelle pas de réponse|(?:vous n'avez|tu n'as|y a) rien à faire",
      'no (?:hace falta|es necesario|es preciso|hay necesidad de) (?:que )?(?:me |nos )?(?:respond\\p{L}*|contest\\p{L}*|respuesta|hag\\p{L}+ nada|hacer nada)|no (?:requiere|necesita|espero|precisa) respuesta|no (?:tienes?|tiene) que (?:responder|contestar|hacer nada)',
      '(?:não|nem) (?:é )?(?:preciso|necessário|precisa) (?:de )?(?:responder|resposta|fazer nada)',
      "non (?:serve|occorre|c'è bisogno|è necessari[oa]|aspetto|attendo) (?:che (?:tu |lei )?|di |una |alcuna )*(?:rispond\\p{L}*|risposta|fare nulla|fare niente)|nessuna risposta (?:necessaria|richiesta)|non (?:devi|deve|dovete) (?:rispondere|fare (?:nulla|niente))",
      '(?:antwoord\\p{L}*|reactie|reageren) (?:is )?(?:niet nodig|hoeft niet|overbodig)|hoef(?:t|ven)? (?:je |u |jullie )?(?:\\p{L}+ ){0,2}?(?:niet|niks|niets) (?:te )?(?:reageren|antwoorden|doen)|geen (?:antwoord|reactie|actie) (?:nodig|vereist)',
      '(?:trenger|behøver|behöver|måste) (?:\\p{L}+ )?(?:ikke|inte|ikkje) (?:å |at |att )?(?:svare|svara|gjøre noe|göra något|gøre noget)|(?:svar|å svare|at svare|att svara) (?:er |är )?(?:ikke|inte|ej) (?:nødvendig|nødvendigt|nödvändigt|påkrevd)|(?:ikke|inte) (?:nødvendig|nødvendigt|nödvändigt) (?:å |at |att )(?:svare|svara)|svar (?:behövs|trengs) (?:ej|inte|ikke)|(?:krever|kräver) (?:ikke|inget|ingen) svar',
      'nie (?:trzeba|musi pan|musi pani|musisz|musicie) (?:nic robić|odpowiadać|odpisywać)|odpowiedź nie jest (?:konieczna|potrzebna)|bez konieczności odpowiedzi',
    ].join('|')})(?!\\p{L})${notForLong}`,
    'iu',
  ),
);
