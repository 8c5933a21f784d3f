import { pattern } from './pattern';
import { countWords } from './words';

/** Longer ones tell something besides. */
const longest = 12;

/** "wann kommt ihr denn", "c'est quoi le code", "hva var prisen igjen": typed without a mark, in small letters. */
export function asksUnmarked(clause: string): boolean {
  return begins.test(clause) && !clause.includes(',') && countWords(clause) <= longest;
}

/** The word that asks, and the verb right behind it, as only a question has them. */
const begins = pattern(
  new RegExp(
    `^(?:(?:hi|hello|hey|ok|okay|sorry|und|aber|ach|hallo|et|y|e|en|og|och|i|a|ah|oh|hoi|hei|hej)\\s+)*(?:${[
      '(?:whats|wheres|whens|hows|whos) (?!more )\\p{L}+|(?:what|which) (?:\\p{L}+ ){0,2}?(?:happens|happened|suits|works|costs|applies)',
      '(?:wann|wo|wie|was|wer|warum|wieso|wohin|wieviel|wie viele?|wie lange|welche[rsn]? \\p{L}+) (?:ist|sind|war|waren|kommt|kommst|kommen|geht|kostet|kosten|macht|machen|wird|kann|können|soll|sollen|muss|müssen|hat|haben|habt|dauert|bekomm\\p{L}*|liegt|steht|heißt|brauch\\p{L}*|seid|bist|passt|fängt|beginnt|öffne\\p{L}*)',
      "(?:et )?c'(?:est|était) (?:quoi|combien|quand|où|qui|lequel|laquelle)|combien (?:ça|coûte|cela|de temps|je vous|on)|quand (?:est-ce|arriv\\p{L}+|venez|viens|passez|pouvez|pouvons)|où (?:est|sont|en est|en êtes)|comment (?:on|je|faire|ça marche)|quel(?:le)?s? (?:est|sont|était)",
      'cu[aá]nt[oa]s? (?:cuesta|cuestan|vale|valen|tarda|tardan|sale|es|son|ser[ií]a|me|os|te)|d[oó]nde (?:est[aá]n?|queda|puedo|lo)|cu[aá]ndo (?:viene|vienen|pod[eé]is|puedes?|pueden|abren|abr[ií]s)|(?:qu[eé]|cu[aá]l) (?:era|es|precio|horario)',
      "quanto (?:costa|costano|ci vuole|viene|verrebbe|dura|tempo|devo)|quando (?:arriva|arrivate|viene|venite|passa|passate|aprite|posso)|dov'(?:è|era)|dove (?:sono|posso|lo)|come (?:si|faccio|posso)|qual (?:è|era)",
      'quanto (?:custa|custam|demora|fica|é)|quando (?:chega|chegam|vem|vêm|podem|pode|abrem)|onde (?:está|estão|fica|posso)|qual (?:é|era)',
      '(?:wat|waar|wanneer|hoe|wie|hoeveel|hoelang|hoe lang|welke \\p{L}+) (?:is|was|zijn|waren|kost|kosten|komt|komen|duurt|kan|kun|kunnen|moet|moeten|wordt|gaat|heb|hebben)',
      '(?:hva|hvad|vad|hvor|når|hvornår|när|hvordan|hur|hvem|vem|hvorfor|varför|hvilken|vilken|hvilket|vilket)(?: (?:mye|mange|meget|lenge|længe|länge|mycket|många|stor|dag|tid))? (?:er|är|var|blir|bliver|koster|kostar|kommer|kan|skal|ska|tar|tager|gjør|gör|vil|vill|har)',
      '(?:kiedy|gdzie|ile|jak|co|kto|dlaczego|jaki|jaka|jakie|który|która) (?:jest|są|był|była|było|będzie|będą|kosztuje|kosztują|trwa|mogę|można|przyjedzie|przyjdzie|dostanę)',
    ].join('|')})(?!\\p{L}|')`,
    'u',
  ),
);

/** "Könnten Sie mir den Preis nennen.", "Kan dere sende prisen": begun with the verb, as a question is, whatever ends it. */
export function asksVerbFirst(sentence: string): boolean {
  return verbFirst.test(sentence) && !ifSo.test(sentence);
}

const verbFirst = pattern(
  new RegExp(
    `^(?:(?:hallo|hi|hei|hej|und|og|och|en|et|aber|ach|ok|okay|noch etwas:?|außerdem|bonjour),? )*(?:${[
      '(?:können|könnten|kannst|könntest|könnt|würden|würdest|haben|hast|habt|wissen|weißt|wisst) (?:sie|du|ihr)|(?:dürfen|dürften|können|sollen) wir|(?:darf|dürfte|kann|soll) ich|gibt es (?!nicht|kein|auch|noch immer)|(?:wäre|ist) (?:es|das) (?:\\p{L}+ )?möglich',
      '(?:pouvez|pourriez|avez|savez|auriez)[- ]vous|(?:peux|pourrais|as|sais)[- ]tu|est[- ]ce que?|(?:serait|est)[- ]il possible|y (?:a|aurait)[- ]t[- ]il',
      '(?:podr[ií]an?|podrías|puede[ns]?|puedes|podéis|podríais) (?:usted(?:es)? )?(?:decir|enviar|mandar|confirmar|indicar|avisar|hacer|pasar|llamar)\\p{L}*|(?:potrebbe|potreste|può|potete|puoi|potresti) (?:dir|inviar|mandar|confermar|indicar|far|chiamar|passar)\\p{L}*|(?:pode|podem|poderia|poderiam|podia) (?:dizer|enviar|mandar|confirmar|indicar|ligar)\\p{L}*',
      '(?:kunt|kun|kan|zou|wilt|weet|heeft|hebt|kunnen|zouden|hebben|weten) (?:u|je|jij|jullie)|(?:mag|mogen|kunnen|zullen) (?:ik|we|wij)|is het mogelijk',
      '(?:kan|kunne|kunna|skulle|vill|vil|har|vet|ved) (?:du|ni|dere|dykk|i)|(?:kan|skal|ska|får|må) (?:jeg|jag|vi)|(?:er|är) det (?:mulig|muligt|möjligt|noe|noget|något|greit|ok)|finn(?:e)?s det|findes der',
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
);

/** "Haben Sie Fragen, rufen Sie an" is a condition, "Haben Sie vielen Dank" a form, "Können wir machen" a yes. */
const ifSo = pattern(
  /\b(?:dank|schönen|schöne|guten|gute[sn]? neues|(?:en )?(?:fin|god|fortsatt god) (?:dag|helg|uke|uge|vecka|weekend|tur|ferie|påske|jul))(?!\p{L})|\b(?:gemacht|getan|machen|gjøre|gøre|göra|doen|forstå|förstå|verstehen|begrijpen|se|vertrauen)\W*$|^[^,]{0,60}\b(?:fragen|spørsmål|spørgsmål|frågor|vragen|questions?)(?!\p{L})|,\s(?:dann|so|rufen|melden|wenden|kontaktieren|schreiben|zögern|schicken|senden|können|werden|erhalten|bekommen|ring|kontakt|bel|neem|hör|får|kan|er|är)(?!\p{L})/u,
);
