/** Not for the first time, as somebody says who has had enough: of complaints and of what is felt alike. */
export const repeated = [
  '(?:second|third|fourth|fifth|sixth|\\d(?:nd|rd|th)) time (?:that )?(?:i|we|this|that|now|running|in a row|in (?:a|one|two) (?:yr|year|month|week|season))|this is (?:now )?(?:already )?the (?:second|third|fourth|fifth|\\d(?:nd|rd|th)) time',
  'zum (?:zweiten|dritten|vierten|fünften|wiederholten) mal',
  'pour la (?:troisième|quatrième|énième) fois',
  'por (?:tercera|cuarta|enésima) vez|pela (?:terceira|quarta|enésima) vez',
  'per la (?:terza|quarta|ennesima) volta',
  '(?:voor de|al de) (?:derde|vierde|zoveelste) keer',
  '(?:for|för) (?:tredje|fjerde|fjärde) (?:gang|gången|gangen)',
].join('|');
