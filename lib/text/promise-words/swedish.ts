import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const swedish: () => PromiseWords = once(() => ({
  forms: [
    form(
      '\\b(?:jag|vi) (?:ska|skall|kommer att|lovar|ersätter|står för|ser till)\\b|\\b(?:ersätter|ser) vi\\b|\\b(?:ska|skall) (?:jag|vi)\\b',
      0.75,
    ),
    form('\\b(?:jag|vi|och) (?:återkommer|kollar upp|hör av (?:mig|oss)|meddelar (?:dig|er)|ger besked)\\b', 0.75),
    dated(
      '\\b(?:jag|vi) (?:skickar|ringer|levererar|mejlar|ordnar|fixar|svarar|betalar|kommer|hämtar|bokar|beställer|kollar|undersöker|tar|monterar|byter|reparerar|uppdaterar|gör|lägger|krediterar|skriver|lämnar|packar)\\b|\\b(?:skickar|ringer|levererar|mejlar|ordnar|fixar|svarar|återkommer|betalar|hämtar|bokar|beställer|monterar|byter|reparerar|krediterar|kommer|lämnar|packar) (?:jag|vi)\\b',
      0.8,
    ),
    dated(
      '(?:^|[,;:–-] |\\b(?:och|så) )(?:(?:den|det|de|allt|resten|din|ditt|dina|er|ert|era|vår|vårt|våra) )?(?:(?!(?:du|ni|jag|vi|om|när|som)\\b)[\\p{L}\\d-]+ ){0,3}?(?:kommer|skickas|levereras|går (?:ut|iväg|härifrån|från oss)|är (?:klar\\p{L}*|på plats|hos (?:dig|er)|framme)|följer|hämtas|betalas)\\b(?!.*\\b(?:tillbaka|stäng\\p{L}*)\\b)',
      0.65,
    ),
    dated('\\b(?:ni|du) (?:får|har)\\b|\\bfår (?:ni|du)\\b', 0.7),
  ],
  never: any(
    '\\b(?:inte|ej|aldrig|ingen|inget|inga|utan)\\b|\\b(?:ifall|såvida|så snart|förutsatt|annars|när|om (?:ni|du|vi|jag|det|de|den|han|hon))\\b|\\b(?:skulle|måste|behöver|semester)\\b|\\b(?:du|ni|han|hon|de) (?:sa|sade|skrev|lovade)\\b',
  ),
  perhaps: any('\\b(?:kanske|förmodligen|troligen|troligtvis|hoppas|försöker|försöka|eventuellt)\\b'),
}));
