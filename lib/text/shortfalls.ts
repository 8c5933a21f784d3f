import { pattern } from './pattern';
import { noBuying } from './repeated';

const count =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|vingt|dos|tres|cuatro|cinco|diez|doce|veinte|due|tre|quattro|cinque|dieci|dodici|venti|twee|drie|vijf|tien|twaalf|twintig|en|to|två|fire|fyra|fem|seks|sex|ti|tio|tolv|tjue|tyve|tjugo)';
const halfOrSome =
  '(?:half|part|some|die hälfte|ein teil|la moitié|une partie|la mitad|una parte|la metà|de helft|een deel|halvparten|hälften|halvdelen|en del|a metade)';
const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|(?:man|mån|tirs|tis|ons|tors|fre)dag|maandag|dinsdag|woensdag|donderdag|vrijdag';

/**
 * What fell short of what was said or to be expected, in ordinary words: fewer came than were ordered, nobody called back,
 * it is the third time, it is as it was before, it is not what the picture shows.
 */
export const shortfalls = pattern(
  new RegExp(
    `\\b(?:${[
      // Fewer than were ordered
      `(?:got|received|came|delivered|sent|(?:there (?:were|was|are)|it was)) (?:us |me )?(?:only |just )?${count}\\b[^.!?]{0,30}(?:ordered|instead of|paid for|not (?:the )?${count})|ordered ${count}\\b[^.!?]{0,30}(?:got|received|came|only|sent|delivered)|only (?:${halfOrSome}|${count}) (?:of (?:it|them|the \\p{L}+) )?(?:\\p{L}+ )?(?:came|come|arrived|turned up|(?:has|have) (?:come|arrived)|(?:was|were) delivered)|(?:invoice|bill) (?:says|shows|has|is for) ${count}[^.!?]{1,30}(?:delivered|sent|got|received|ordered) (?:only |just )?${count}`,
      `(?:kam|kamen|kommt|erhalten|bekommen|geliefert|angekommen) (?:\\p{L}+ )?nur (?:${halfOrSome}|${count})|nur (?:${halfOrSome}|${count}) (?:\\p{L}+ ){0,3}?(?:gekommen|geliefert|angekommen|eingetroffen|erhalten|bekommen)|geliefert (?:wurden|wurde|haben sie) (?:nur |aber )?${count}\\b[^.!?]{0,30}bestellt|bestellt (?:waren|hatten wir|hatte ich|haben wir) ${count}\\b[^.!?]{0,30}(?:geliefert|gekommen|erhalten|bekommen|kamen)`,
      `(?:arrivée?s?|reçue?s?|livrée?s?) que (?:${halfOrSome}|${count})|(?:seulement|que) (?:${halfOrSome}|${count}) (?:\\p{L}+ ){0,3}?(?:arrivée?s?|reçue?s?|livrée?s?)|s[oó]lo (?:ha|han|he|hemos) (?:llegado|recibido) (?:${halfOrSome}|${count})|(?:è|sono) arrivat[oaie] sol(?:o|tanto|a|e|i) (?:${halfOrSome}|${count})|(?:is|zijn|er) (?:er |is |zijn )?(?:slechts|pas) (?:${halfOrSome}|${count}) (?:\\p{L}+ )?(?:gekomen|geleverd|aangekomen|bezorgd)|(?:kom|kommet|kommit|fikk|fick|fik|levert|leveret|levererades) (?:det )?(?:bare|bara|kun) (?:${halfOrSome}|${count})`,
      // Nobody came or called
      `(?:schade|ärgerlich|komisch),? dass (?:\\p{L}+ )?(?:niemand|keiner)|(?:niemand|keiner) (?:\\p{L}+ ){0,3}?(?:angerufen|zurückgerufen|geantwortet|gemeldet|gekommen)|(?:und|aber) (?:es )?(?:keiner|niemand) (?:kam|da war|kommt|meldet)|personne n'a (?:\\p{L}+ )?(?:appelée?|rappelée?|répondu|prévenue?s?)|nessuno (?:mi|ci) ha (?:\\p{L}+ )?(?:richiamat|chiamat|rispost|avvisat)\\p{L}*|niemand (?:heeft )?(?:\\p{L}+ )?(?:teruggebeld|gebeld|geantwoord|gereageerd)|ingen (?:har )?(?:\\p{L}+ )?(?:ringte|ringt|ringde|svarte|svarade|svart|sa fra)|(?:shame|pity|odd|strange|sad) (?:that )?(?:nobody|no one)`,
      // Once more
      `(?:(?:this|that|it)(?: is|'s| was) |now |already )(?:now |already )?the (?:third|fourth|fifth|sixth|\\d(?:rd|th)) (?:time|reminder|mail|e-?mail)(?! (?:lucky|we meet))${noBuying}|(?:second|third|fourth|fifth) (?:slip|mistake|mishap|breakdown|fault|failure|delay)|schon das (?:dritte|vierte|fünfte) mal${noBuying}|(?:c'est (?:déjà )?)la (?:troisième|quatrième|cinquième) fois${noBuying}|es la (?:tercera|cuarta|quinta) vez${noBuying}|è la (?:terza|quarta|quinta) volta${noBuying}|(?:al )?de (?:derde|vierde|vijfde) keer${noBuying}|(?:er|är) (?:nå |nu )?(?:det )?(?:tredje|fjerde|fjärde|femte) (?:gang|gangen|gången|gång)${noBuying}`,
      // As before, not as shown or agreed
      "(?:is|are|as) (?:just |exactly |every bit )?as (?:loud|bad|slow|wet|cold|hot|stiff|noisy|dim|weak|leaky|broken) as (?:it was|they were|before|ever)|(?:so|genauso|ebenso) (?:laut|schlecht|langsam|nass|kalt|heiß|undicht|schwach) wie (?:vorher|zuvor|davor|vor)|(?:aussi|tout aussi) (?:bruyante?|lente?|froide?|mauvaise?) qu'avant|(?:fortsatt|fremdeles|stadig|fortfarande) (?:\\p{L}+ )?(?:lyd|støy|bråk|oväsen|ljud|larm|problem\\p{L}*)|(?:henger|kärvar|klemmer) (?:fortsatt|fremdeles|ennå|fortfarande|stadig)",
      "(?:is|are|was|were) not the (?:one|ones|colou?r|size|model|part) (?:on|in|from|that|you|we|i)\\b|not what (?:i|we) (?:would have |had |have )?(?:hoped|expected|ordered|asked|wanted|were told|was told|agreed)(?![^.!?]{0,20} (?:best|good|nicest) )|(?:does not|doesn't|do not|don't) do what|not (?:as|like) (?:described|advertised|promised|in the (?:picture|brochure|catalogue))|nicht (?:der|die|das) (?:vom|auf dem|aus dem) (?:bild|foto|katalog)|(?:mir|uns) (?:\\p{L}+ )?anders vorgestellt|nicht (?:so )?wie (?:beschrieben|vereinbart|besprochen|bestellt|versprochen)|so (?:können|kann) (?:wir|ich) (?:\\p{L}+ ){0,3}?nicht (?:\\p{L}*brauchen|verwenden|arbeiten|nutzen|annehmen)|(?:rechnung|betrag|preis|menge|lieferschein) stimm(?:t|en) (?:so |leider |aber )?nicht",
      // Manners, marks, days
      '(?:your|the) (?:driver|man|men|technician|colleague|fitters?|staff|people|engineer|lady|receptionist) (?:was|were) (?:\\p{L}+ )?(?:rude|short with|unfriendly|curt|abrupt|unhelpful|impolite|grumpy)|not impressed|unfreundlich|ruppig|unhöflich|patzig|impolie?s?|désagréable|maleducad[oa]s?|maleducat[oaie]|onbeschoft|onvriendelijk|uhøflig\\p{L}*|ohövlig\\p{L}*|otrevlig\\p{L}*',
      "(?:box|package|parcel|crate|pallet|lid|seal|bottle|bag) (?:was|is|were|are) (?:already )?(?:open|opened|crushed|torn|empty|punctured|split)|(?:find|found) the (?:seal|box|lid|bottle|package) (?:broken|open|opened|torn)|(?:paint|coating|varnish|label|handle|veneer|glue) is (?:already )?coming off|rattles|(?:stopped|died|gave up|cut out) after (?:only |just )?(?:\\d+|one|two|three|five|ten|a few|half an) (?:minutes?|hours?|days?|weeks?)|only lasts? (?:\\d+|an?|one|two|three|half an) (?:minutes?|hours?|days?)|(?:cannot|can't) (?:use|work with|sell|install|fit) (?:it|them|this|these)(?: like (?:this|that))?|(?:left|stood) (?:standing|there|waiting) without",
      `(?:was|were) told (?:it (?:would|was|will) (?:be |come )?(?:on )?)?(?:${weekday})[^.!?]{0,40}(?:then|now|and|but)|(?:expected|expecting) (?:it|them|you|him|her|somebody|the \\p{L}+) (?:on|by|last) [^.!?]{1,30}(?:nothing|nobody|no one|never|still)|(?:been )?waiting (?:for )?(?:over |more than |nearly |almost |now )*(?:\\d+|two|three|four|five|six|seven|eight|ten) (?:days|weeks|months|hours)|(?:cela|ça) fait (?:\\p{L}+ )?${count} (?:jours|semaines|mois) que (?:nous|j'|je) ?atten\\p{L}+|(?:hatten|hatte) (?:\\p{L}+ )?(?:${weekday}) (?:\\p{L}+ ){0,2}?(?:ausgemacht|vereinbart|abgemacht)[^.!?]{0,20}(?:und|aber)`,
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);
