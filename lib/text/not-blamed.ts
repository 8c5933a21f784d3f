import { pattern } from './pattern';
import { plainMarks } from './plain-marks';

/**
 * What befell the writer and is nobody's doing (water through the ceiling, a break-in, an accident), or is theirs to have
 * mended. Who insures, mends or advises is told of it every day, and it says nothing against them.
 */
export function befalls(sentence: string): boolean {
  return misfortune.test(plainMarks(sentence));
}

/** Somebody is held to account for it all the same: the reader, for the second time, or for what was promised. */
export function blames(sentence: string): boolean {
  return blame.test(plainMarks(sentence));
}

/** A thing that is worn, to be looked at on a visit that takes place anyway: a job, no complaint. */
export function isInPassing(sentence: string): boolean {
  const plain = plainMarks(sentence);
  return anyway.test(plain) && !blame.test(plain);
}

const misfortune = pattern(
  new RegExp(
    `\\b(?:${[
      '(?:water|rain|sewage|mud) (?:is |has |was )?(?:came|come|coming|comes|pour\\p{L}*|got|gets|running|ran|leak\\p{L}*|dripp?\\p{L}*) (?:in|thru|through|down|into|from (?:above|upstairs|next door))|burst pipe|pipe (?:has |had )?burst|flooded|(?:storm|hail|lightning|fire|wind|gale|tree|frost) (?:has |have |had )?(?:damaged|took|hit|struck|broke|brought|came down|fell|tore|ripped|blew|cracked)|(?:been|was|were|got|had) (?:burgled|robbed|stolen|hit by|struck by|run over|rear-ended|vandali[sz]ed|broken into)|break-in|(?:had|was in|been in) (?:an? )?(?:\\p{L}+ )?(?:accident|crash|nasty fall|bad fall)|(?:i|we|he|she|they|somebody|someone|\\p{L}+ (?:son|daughter|husband|wife|kid|dog|cat|colleague|neighbour)) (?:dropped|spilled|spilt|knocked over|reversed into|backed into|slipped|fell (?:off|down|over|on)|sat on|ran over)',
      'wassereinbruch|rohrbruch|einbruch|eingebrochen|gestohlen|geklaut|überschwemm\\p{L}*|sturmschaden|hagelschaden|hagelschlag|blitzschlag|blitz eingeschlagen|(?:wasser|regen) (?:kam|kommt|läuft|lief|dringt|tropft) (?:\\p{L}+ ){0,2}?(?:durch|von oben|rein|herein)|(?:hatte|hatten) (?:\\p{L}+ )?(?:einen? )?(?:\\p{L}+ )?unfall|(?:heruntergefallen|runtergefallen|fallen (?:ge)?lassen|umgeknickt|gestürzt)',
      "dégât des eaux|dégâts des eaux|inondée?s?|inondation|cambriol\\p{L}*|(?:été|s'est fait|m'a|nous a) volée?s?|la (?:tempête|grêle|foudre)|incendie|(?:a|ai|avons) (?:fait tomber|eu un accident)",
      'inundaci\\p{L}*|se (?:nos |me )?(?:ha )?inund\\p{L}*|(?:han|me|nos) robado|robo|granizo|incendio|(?:tuve|tuvimos|he tenido) un accidente|se me (?:ha )?ca[iyí]\\p{L}*|inundou|assalt\\p{L}*|roubad[oa]s?|granizo|caiu-me',
      "allag\\p{L}*|alluvione|furto|rubat[oaie]|grandine|incendio|(?:ho|abbiamo) avuto un incidente|mi è cadut[oa]|s'è allagat[oa]",
      'waterschade|inbraak|ingebroken|gestolen|overstrom\\p{L}*|stormschade|hagelschade|(?:had|hadden) (?:\\p{L}+ )?(?:een )?(?:ongeluk|aanrijding)|laten vallen|omgevallen',
      'vannlekkasje|vannskade|vattenskada|vattenläcka|vandskade|oversvømm\\p{L}*|översvämm\\p{L}*|innbrudd|inbrott|indbrud|stjålet|stulen|stulet|stormskad\\p{L}*|(?:hadde|hade|havde) (?:en |et )?(?:\\p{L}+ )?(?:ulykke|olycka)|(?:mistet|tappade|tabte) (?:\\p{L}+ ){0,2}?(?:i gulvet|i golvet|på gulvet)',
      // Who asks what mending or another one costs, pays for it.
      '(?:how much|what) (?:is|would|does|do|will|are) (?:\\p{L}+ ){0,3}?(?:repairs?|repairing|a new one|new ones|replacement|fixing|mending)|was (?:kostet|kosten|würde) (?:\\p{L}+ ){0,3}?(?:neue[rsn]?|neues|reparatur|ersatz)|combien (?:coûte|coûterait|pour|pour une|ça coûte) (?:\\p{L}+ ){0,2}?(?:réparation|neuf|neuve|remplacement|réparer)|cuánto (?:cuesta|costaría|vale|sale) (?:\\p{L}+ ){0,2}?(?:arregl\\p{L}*|repar\\p{L}*|nuev[oa])|quanto (?:costa|costerebbe|viene|custa|custaria) (?:\\p{L}+ ){0,2}?(?:ripar\\p{L}*|repar\\p{L}*|arranjar|nuov[oa]|nov[oa])|wat kost (?:\\p{L}+ ){0,2}?(?:reparatie|nieuwe?)|(?:hva|hvad|vad) (?:koster|kostar) (?:\\p{L}+ ){0,2}?(?:reparasjon|reparation|ny|nytt|nyt)|ile kosztuje (?:\\p{L}+ )?(?:naprawa|nowy|nowa|nowe)',
      'zalan[oiey]\\p{L}*|zalał\\p{L}*|włama\\p{L}*|skradzi\\p{L}*|ukradzi\\p{L}*|grad (?:zniszczył|uszkodził)|pożar|(?:miał|miała|miałem|miałam|mieliśmy) wypadek',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

const blame = pattern(
  /\b(?:disappoint\p{L}*|unacceptable|complain\p{L}*|frustrat\p{L}*|annoy(?:ed|ing)|fed up|still (?:no|not|nothing|waiting|haven't|hasn't)|(?:never|nobody|no one|has(?:n't| not)|have(?:n't| not)) (?:\p{L}+ )?(?:came|come|rang|rung|called|calls|showed|arrived|answered|replied|turned)|again|(?:second|third|fourth|\d(?:nd|rd|th)) time|promised|your (?:fault|mistake|people|driver|men|man|van|lorry|fitters?|technicians?|team|plumber|workers?|crew|firm|company)|you (?:\p{L}+ )?(?:fixed|repaired|installed|delivered|sold|sent|changed|made|fitted|mended|built|did|put in)|enttäusch\p{L}*|inakzeptabel|verärgert|immer noch|schon wieder|noch immer|niemand|versprochen|ihre? (?:leute|monteure?|fahrer|firma|techniker)|(?:haben sie|sie haben) (?:\p{L}+ ){0,4}?(?:repariert|eingebaut|geliefert|verkauft|montiert)|déçue?s?|inadmissible|inacceptable|toujours (?:pas|rien)|personne n'|promis|encore une fois|votre (?:technicien|livreur|faute|équipe)|decepcion\p{L}*|inaceptable|inaceitável|todavía no|aún no|sigue|nadie|ninguém|prometi\p{L}*|otra vez|de novo|outra vez|delus[oiae]|inaccettabile|ancora (?:niente|nessun\p{L}*)|nessuno|promess[oa]|di nuovo|teleurgesteld|nog steeds|niemand|beloofd|alweer|skuffet|besviken|fortsatt|fortfarande|stadig|ingen|lov(?:et|ade|ede)|rozczarowan\p{L}*|nadal|nikt|znowu|obieca\p{L}*)(?!\p{L})/iu,
);

/** A visit that takes place anyway. */
const anyway = pattern(
  /\b(?:(?:at|on|in) (?:the |that )?same (?:time|visit|day|trip|go)|same time|while you(?:'re| are|re) (?:at it|here|there|around|on site)|(?:when|next time|whenever) (?:you|u|he|she|they|somebody|someone)(?:'re| are|re|'s| is)? (?:next )?(?:come|comes|coming|here|there|around|visit|over|call(?:s)? (?:in|round))|bei der gelegenheit|bei gelegenheit|gleich mit|in einem (?:rutsch|aufwasch|zug)|wenn (?:sie|du|ihr|er|jemand) (?:(?:schon|sowieso|ohnehin|eh|mal|dann|das nächste mal) )*(?:da|hier|vor ort|kommen|kommst|kommt)|en même temps|par la même occasion|tant que vous y êtes|quand vous (?:passez|passerez|venez|viendrez|serez)|lors de votre (?:passage|visite)|al mismo tiempo|de paso|ya que (?:viene|vienes|venís|está|estás)|aprovechando|cuando (?:venga|vengas|vengan|vengáis)|já que (?:vem|vêm|está|estão)|aproveit\p{L}+|quando (?:vier|vierem)|già che (?:c'è|ci siete|ci sei|viene|venite)|con l'occasione|quando (?:passa|viene|venite|passate)|tegelijk(?:ertijd)?|in één moeite|als (?:u|je|jullie) er toch|wanneer (?:u|je) (?:langs)?komt|als (?:u|je) langskomt|samtidig\p{L}*|når (?:du|dere|i) (?:likevel |alligevel |først )?(?:kommer|er her)|när (?:du|ni) (?:ändå )?(?:kommer|är här)|i samma veva|przy okazji|jak (?:pan|pani|ktoś) (?:będzie|przyjedzie))(?!\p{L})/iu,
);
