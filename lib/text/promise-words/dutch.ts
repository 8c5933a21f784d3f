import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const dutch: () => PromiseWords = once(() => ({
  forms: [
    form(
      '\\b(?:ik|we|wij) (?:kom|komen) (?:er )?(?:bij (?:u|je) )?(?:hier)?op terug\\b|\\ben kom(?:en)? er(?: bij (?:u|je))? ?op terug\\b|\\b(?:ik|we|wij) (?:laat|laten) (?:het )?(?:u|je|jullie) (?:het )?weten\\b',
      0.7,
    ),
    form(
      '\\bik zal\\b|\\bzal ik\\b|\\b(?:we|wij) zullen\\b|\\bik beloof\\b|\\b(?:we|wij) (?:beloven|garanderen)\\b|\\bik garandeer\\b',
      0.8,
    ),
    form(
      '\\b(?:ik zoek het uit|ik kom er(?: bij u)? op terug|ik ga (?:het|dit|dat) (?:regelen|uitzoeken|navragen|sturen|oplossen))\\b',
      0.7,
    ),
    dated(
      '\\b(?:ik|we|wij) (?:stuur|sturen|bel|bellen|lever|leveren|mail|mailen|regel|regelen|laat|laten|kom|komen|betaal|betalen|bezorg|bezorgen|verzend|verzenden)\\b|\\b(?:stuur|bel|lever|mail|regel|laat|kom|betaal|bezorg|verzend)(?:en)? (?:ik|we|wij)\\b|\\b(?:sturen|bellen|leveren|bezorgen|verzenden|betalen) (?:we|wij)\\b|\\b(?:ik|we|wij) \\p{L}+ [^.!?]{1,60} en (?:stuur|sturen|bel|bellen|mail|mailen|laat|laten|kom|komen) (?:je|jou|u|jullie|het|ze|langs|weten)\\b|\\b(?:ik|we|wij) (?:haal|halen) .{1,80} (?:op|af)\\b|\\b(?:ik|we|wij) (?:maak|maken) .{1,80} over\\b|\\bkom(?:t|en) (?:onze|de|mijn) \\p{L}+ .{0,40}\\b(?:langs|bij u|bij je)\\b|\\b(?:haal|halen) (?:ik|we|wij) .{1,80} (?:op|af)\\b',
      0.8,
    ),
    dated(
      '\\b(?:u|je|jullie) (?:ontvangt|krijgt|hoort|ontvangen|krijgen|horen|hebt|heeft)\\b|\\b(?:ontvangt|krijgt|hoort) u\\b',
      0.7,
    ),
    dated(
      '(?:^|[,;:–-] |\\b(?:en|dan) )(?:(?:de|het|uw|je|jullie|onze|ons|alles|een|hij|dit|dat|die) ?)(?:(?!(?:u|wij|we|ik|als|dat)\\b)[\\p{L}\\d-]+ ){0,4}?(?:komt|komen|gaat|gaan|volgt|volgen|vertrekt|vertrekken|ligt|liggen|staat|staan|is|zijn)\\b(?=.{0,60}\\b(?:langs|deur uit|op de post|naar u|naar je|bij u|bij je|weg|mee|klaar|morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag)\\b)(?!.*\\b(?:terug|dicht|gesloten|vrij|jarig|ziek|(?:op|af|aan|mee|ver)?ge\\p{L}+(?:d|t|en))\\b)',
      0.65,
    ),
    dated('\\b(?:wordt|worden) .{1,100}\\b(?:verzonden|verstuurd|geleverd|bezorgd|terugbetaald)\\b', 0.7),
  ],
  never: any(
    '\\bvolgens (?:\\p{L}+ )?(?:postnl|dhl|ups|dpd|gls|track|de vervoerder|vervoerder)\\b|\\b(?:niet|niets|geen|nooit|zonder)\\b|\\b(?:als|indien|zodra|tenzij|mits|mocht|anders|wanneer|nadat)\\b|\\b(?:zou|zouden|zullen we|zullen wij)\\b|\\b(?:u|hij|zij|ze|je) (?:zei|schreef|beloofde|zegt)\\b|\\b(?:moeten|afwezig|met vakantie|nodig hebben)\\b',
  ),
  perhaps: any('\\b(?:misschien|waarschijnlijk|hopelijk|hoop|hopen|probeer|proberen|eventueel)\\b'),
}));
