/** Nobody complains of how often they came to buy. */
export const noBuying =
  '(?![^.!?]{0,20}\\b(?:we|i|wir|ich|nous|vi|jeg|jag|ik|wij) (?:\\p{L}+ ){0,3}?(?:ven\\p{L}+|boek\\p{L}*|buy|bought|buying|order|ordered|ordering|come|visit|visited|rent|rented|book|booked|kauf\\p{L}*|bestell\\p{L}*|bestel\\p{L}*|kommen|command\\p{L}*|achet\\p{L}*|kopen|koop|kjøp\\p{L}*|handl\\p{L}*|köp\\p{L}*|køb\\p{L}*|bestiller)\\b|[^.!?]{0,10}(?<!\\p{L})(?:que|che) (?:\\p{L}+ )?(?:ven\\p{L}+|compr\\p{L}*|ordin\\p{L}*|pedim\\p{L}*|encarg\\p{L}*))';

/** Not for the first time, as somebody says who has had enough: of complaints and of what is felt alike. */
export const repeated = [
  `(?:second|third|fourth|fifth|sixth|\\d(?:nd|rd|th)) time${noBuying} (?:that )?(?:i|we|this|that|now|running|since|in a row|in (?:a|one|two) (?:yr|year|month|week|season))|this is (?:now )?(?:already )?the (?:second|third|fourth|fifth|\\d(?:nd|rd|th)) time${noBuying}`,
  'zum (?:zweiten|dritten|vierten|fünften|wiederholten) mal',
  '(?:zweite|dritte|vierte|fünfte|x-te) mal,? (?:dass|daß|an dem|wo) (?:ich|wir) (?:\\p{L}+ ){0,6}?(?:schreib\\p{L}*|frag\\p{L}*|anruf\\p{L}*|nachfrag\\p{L}*|bitt\\p{L}*|erinner\\p{L}*|meld\\p{L}*|reklamier\\p{L}*)',
  "pour la (?:troisième|quatrième|énième) fois|(?:deuxième|troisième|quatrième|cinquième|énième) (?:fois|mail|message|relance|courriel) (?:que|où) (?:je|j'|nous|on) (?:\\p{L}+ )?(?:écri\\p{L}*|appel\\p{L}*|demand\\p{L}*|relan[cç]\\p{L}*|contact\\p{L}*|réclam\\p{L}*|signal\\p{L}*|envoi\\p{L}*)",
  'por (?:tercera|cuarta|enésima) vez|pela (?:terceira|quarta|enésima) vez|(?:segunda|tercera|cuarta|quinta|enésima|terceira|quarta) vez que (?:\\p{L}+ )?(?:escrib\\p{L}*|llam\\p{L}*|pid\\p{L}*|pregunt\\p{L}*|reclam\\p{L}*|escrev\\p{L}*|lig\\p{L}*|peç\\p{L}*)',
  'per la (?:terza|quarta|ennesima) volta|(?:seconda|terza|quarta|ennesima) volta che (?:\\p{L}+ )?(?:scriv\\p{L}*|chiam\\p{L}*|chied\\p{L}*|sollecit\\p{L}*|telefon\\p{L}*|segnal\\p{L}*)',
  '(?:voor de|al de) (?:derde|vierde|zoveelste) keer|(?:tweede|derde|vierde|zoveelste) keer dat (?:ik|we|wij) (?:\\p{L}+ ){0,4}?(?:schrij\\p{L}*|mail\\p{L}*|bel|bellen|vra(?:ag|gen)|herinner\\p{L}*|meld\\p{L}*)',
  '(?:for|för) (?:tredje|fjerde|fjärde) (?:gang|gången|gangen)|(?:andre|andra|anden|tredje|fjerde|fjärde) (?:gangen|gången|gang) (?:jeg|vi|jag) (?:skriv\\p{L}*|ring\\p{L}*|spør\\p{L}*|fråg\\p{L}*|spørg\\p{L}*|mejl\\p{L}*|mail\\p{L}*|purr\\p{L}*|påminn\\p{L}*)',
  '(?:drugi|trzeci|czwarty|kolejny) raz (?:\\p{L}+ )?(?:pisz\\p{L}*|dzwoni\\p{L}*|prosz\\p{L}*|pyta\\p{L}*)',
].join('|');
