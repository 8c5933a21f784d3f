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
