import { pattern } from './pattern';

/** Not by people of their own, or whom they hired: "the concrete crew let us down". */
export const letDown =
  '(?<!\\b(?:our|my|the) (?:\\p{L}+ )?(?:crew|builders?|contractors?|subcontractors?|landlord|bank|council|architects?) (?:has |have |just )?)let (?:me|us) down';

/**
 * Complaints in a manner of their own: what it costs them, what it is not worth, a kind word before the trouble. The first
 * list is plain, of the second two are needed.
 */
export const bitter = pattern(
  new RegExp(
    `\\b(?:${[
      letDown,
      "(?:for|given|considering) what (?:i|we)(?:'re| are|'ve| have)? pa(?:y|id|ying)(?: (?:you|for it|every|each|a|per|\\p{L}+))*,? (?:\\p{L}+ ){0,4}?(?:expect|expected|thought|hoped)|what (?:am|are|do|did) (?:i|we) (?:even |actually |exactly )?pay(?:ing)? (?:you )?(?:guys )?for|(?:not|isn't|is not|wasn't|was not|nothing like|hardly) what (?:i|we) (?:(?:have |had |'ve |'d )?(?:paid|ordered|agreed|bought|signed up) ?(?:for|to|on)?|(?:was|were) (?:promised|told|sold))(?! at all to)|expected (?:better|more) (?:from|of)|(?:i|we) (?:had |must say (?:i|we) )?expected better(?=\\s*[,.!]|\\s*$)|(?:(?:i|we)(?:'m| am|'re| are) not (?:going to pay|paying)|(?:i|we) (?:won't|will not|refuse to) (?:be )?pay(?:ing)?)(?: for)?(?: (?:that|this|it|them|the|those|these|\\d+))+(?! (?:by|with|via|until|before|today|yet|now|in advance))|(?:deserve|deserved) better|(?:is|are|was|getting|becoming|beyond) a (?:bad |complete |total )?joke(?! ?,)|shambles|disgrace(?:ful)?|shoddy|pathetic|farcical|a farce|unprofessional|unimpressed|not (?:very |too |at all |exactly |best |terribly |overly )?(?:impressed|amused|on really|good enough)|(?:running|run) out of patience|(?:had|have) (?:just about |really )?enough of|gone downhill|lost (?:\\p{L}+ ){0,2}?(?:days?|weeks?|hours?) of (?:trade|trading|work|business|sales|production)|(?:lost|losing|costing (?:me|us)) (?:\\p{L}+ )?(?:business|customers|sales|a (?:whole )?day|money|trade)(?: (?:because|over|by|every|while|waiting))|(?:sitting|standing|sat|stood) (?:here |around |there )*(?:waiting|idle|doing nothing|with nothing)|taking the (?:mick|piss|mickey)|cowboys|(?:another|different) supplier (?:next|from now)|(?:take|taking) (?:my|our) business elsewhere|look(?:ing)? elsewhere",
      "still (?:(?:do|does|is|are|ca|can|wo|did|has|have|was)(?:n't|not| not)) (?!know|understand|believe|want|mind|decid|think|see why|sure|thank|get (?:over|how)|had (?:time|a chance))\\p{L}+",
      "(?:(?:does|do|did|is|are|wo|ca)(?:n't| not)|cannot|will not) (?:activat(?:e|ing)|load(?:ing)?|connect(?:ing)?|print(?:ing)?|sync\\p{L}*|respond(?:ing)?|lock|drain(?:ing)?|switch(?:ing)? on|turn(?:ing)? on|power(?:ing)? (?:on|up)|light(?:ing)? up|log (?:me |us )?in|add up|seal)",
      '(?:das ist|es ist|ist ja|ist) (?:\\p{L}+ )?(?:ein witz|eine frechheit|eine zumutung|unverschämt|unmöglich|peinlich|ein armutszeugnis|nicht das,? was (?:ich|wir) bestellt\\p{L}*)|wofür (?:bezahle|bezahlen|zahle|zahlen) (?:ich|wir)|unter aller (?:sau|kanone)|(?:mir|uns) reicht(?:s| es)|so (?:geht|kann) (?:das|es) nicht (?:weiter|gehen)|lässt (?:\\p{L}+ )?zu wünschen übrig|(?:zahle|bezahle|zahlen|bezahlen) (?:ich|wir) (?:dafür |das |die |diese |ihnen )?(?:\\p{L}+ )?nicht(?! (?:per|mit|bar|vor|heute|sofort|im voraus))|werde(?:n)? (?:ich|wir) (?:\\p{L}+ ){0,2}?nicht (?:be)?zahlen',
      "(?:c'est|est) (?:\\p{L}+ )?(?:une honte|n'importe quoi|une blague|lamentable|honteux|scandaleux|pas sérieux|du grand n'importe quoi)|à quoi (?:bon )?(?:je|on) paye|je paie pour quoi|on se moque de (?:moi|nous)|pas ce que (?:j'ai|nous avons|j'avais|on a) commandé|(?:je ne (?:paierai|payerai|vais) pas(?: payer)?|nous ne (?:paierons|allons) pas(?: payer)?|refus(?:e|ons) de payer) (?:ces|cette|ce|la|le|les|pour)",
      '(?:es|está siendo) (?:\\p{L}+ )?(?:una vergüenza|un desastre|una tomadura de pelo|inadmisible|lamentable|intolerable|de chiste)|para qué (?:pago|pagamos)|no es lo que (?:pedí|pedimos|encargué|acordamos)|ya está bien de',
      '(?:è|sarebbe) (?:\\p{L}+ )?(?:una vergogna|uno scandalo|inammissibile|uno scherzo|vergognoso|assurdo|ridicolo)|per cosa (?:pago|paghiamo)|non è quello che (?:ho|abbiamo) ordinato|così non (?:va|si può)|ci (?:state|stai) prendendo in giro',
      '(?:é|isto é) (?:\\p{L}+ )?(?:uma vergonha|inadmissível|um absurdo|uma brincadeira)|não foi (?:isto|isso|o) que (?:pedi|pedimos|encomend\\p{L}+)|para que (?:pago|pagamos)',
      '(?:is|dit is|wat) (?:\\p{L}+ )?(?:een aanfluiting|belachelijk|schandalig|te gek voor woorden|niet serieus|ongehoord)|waar (?:betaal ik|betalen we) (?:eigenlijk )?voor|(?:ga|gaan|wil|willen) (?:ik|we|wij) (?:\\p{L}+ ){0,3}?niet betalen|niet wat (?:ik|we|wij) (?:besteld|afgesproken|verwacht)\\p{L}*|zo kan het niet (?:langer|verder)',
      '(?:er|är|det er|det är) (?:\\p{L}+ )?(?:en skandale|en skandal|latterlig|löjligt|pinlig|pinsamt|under enhver kritikk|uholdbart|ohållbart|under al kritik)|(?:hva|hvad|vad) betaler (?:jeg|vi|jag) (?:egentlig |egentligen )?for|(?:ikke|inte) det (?:jeg|vi|jag) (?:bestilte|beställde)',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** One sign each. */
export const mild = pattern(
  new RegExp(
    `\\b(?:${[
      "(?:not|don't want|do not want|hate|sorry|hesitate|rather not) (?:to )?(?:be (?:a |such a )?(?:nuisance|pain|bother|difficult|awkward|funny about)|sound (?:ungrateful|picky|difficult)|moan|grumble|make a fuss|kick up|nitpick|be that)|i'm not one to (?:moan|complain)|sorry to (?:chase|nag|push|keep (?:on|asking|chasing))|to be honest,? (?:i|we) (?:had )?expected|bit of a (?:shame|letdown|let-down|disappointment)|not what (?:i|we) expected(?!,? (?:in|but in) (?:the best|a good|the nicest))|not (?:quite|exactly|really) (?:right|what (?:i|we)|as (?:described|agreed|ordered|expected))|(?:could|should) have been (?:better|warned|told)",
      "(?:rather|prefer|wish i did|hoped) (?:i )?(?:not|did not|didn't|never)(?: to)?(?: have to)? (?:be writing|write|have written|send) (?:this|such)|(?:hate|don't like|do not like|not like me) (?:to (?:be writing|write|have to write)|writing|having to write) (?:this|such|these)|(?:sent|send|sending) (?:(?:it|them|the(?:ir|m)?|his|her|everything|all) )?(?:\\p{L}+ )?back(?= (?:to the kitchen|and|on|yesterday|today|last|this)\\b|\\s*[,.!]|$)|(?:rang|called|phoned|tried|dialled|rung) (?:[^.!?]{1,80}? )?(?:and |but )?(?:only )?(?:got|reached|heard|was put through to|get|getting) (?:only )?(?:a |an |the |your |no )(?:recording|recorded message|machine|answering machine|answerphone|voicemail|engaged tone|tape|answer|one)|(?:had|would have|'d have|'d|had rather) expected (?:somebody|someone|a person|an answer|a reply|a call|you|your|to (?:hear|be told|be asked))|(?:begin|begins|beginning|begun|start|starts|starting|started) (?:to (?:notice|ask|talk|complain|wonder|be noticed|show)|asking|noticing|talking)|(?:put|posted|shared) (?:a )?(?:photos?|pictures?|review|video) (?:of it )?(?:on|in) (?:the )?(?:internet|facebook|google|instagram|line|tripadvisor)|(?:nobody|no one|no-one|nothing|none) (?:here |there |came |at all )*again(?= (?:yesterday|today|this|last|on)\\b|\\s*[,.!]|$)|again (?:nobody|no one|no-one)(?= (?:came|here|there|turned|showed|was|answered|picked|yesterday|today)\\b|\\s*[,.!]|$)",
      "same old (?:story|problem|issue|trouble|fault|song)|back (?:to you )?with the same (?:old )?(?:problem|issue|trouble|fault)|(?:started|begun|starting|beginning) to (?:drift|leak|weep|drip|slip|stick|squeak|rattle|fail|crash|jam|flicker|overheat|trip|vibrate|wobble|stall|misread|rust|peel)(?: (?:\\p{L}+ ){0,4}?again)|(?:is|are|\\p{L}+'(?:s|re)|keeps?|started|begun) (?:drifting|leaking|weeping|dripping|slipping|sticking|squeaking|rattling|failing|crashing|jamming|flickering|overheating|tripping|vibrating|wobbling|stalling|misreading|rusting|peeling)(?: (?:\\p{L}+ ){0,4}?again)|(?:told|promised) (?:that )?(?:somebody|someone|you|they|a \\p{L}+) would (?:ring|call|phone|come|write|get back)|(?:nobody|no one|no-one) (?:ever )?did(?=\\W*$)",
      '(?:schon |gestern |heute |am \\p{L}+tag |leider )?wieder (?:niemand|keiner)(?: (?:da|gekommen|erschienen|hier|gestern|heute|erreichbar))*(?=\\s*[,.!]|$)|(?:fällt|fallen) (?:\\p{L}+ ){0,2}?(?:langsam |allmählich |inzwischen )?auf(?=\\s*[,.!]|$)|für das,? was (?:ich|wir) (?:\\p{L}+ ){0,3}?(?:be)?zahlen?|(?:nur|bloß|wieder) (?:die|eine[nr]?|den) (?:bandansage|anrufbeantworter|mailbox|warteschleife)|(?:schreibe|schreiben) (?:ich |wir )?(?:das |diese mail |dies )?(?:nur |höchst |sehr )?ungern',
      'immer (?:das gleiche|dasselbe|die gleiche geschichte)|(?:fängt|fangen|hat|haben) (?:schon )?wieder an(?:gefangen)? zu',
      "(?:encore|de nouveau) (?:une fois )?personne(?= (?:hier|ce matin|aujourd'hui|n'est)|\\s*[,.!]|$)|(?:hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi),? (?:encore |de nouveau )personne|(?:commence|commencent) à (?:se (?:voir|remarquer|plaindre)|remarquer|poser des questions)|pour (?:ce que|le prix que) (?:je|nous|on) pa(?:ie|ye|yons)|(?:tombé|tombe|tombons|eu) (?:que )?(?:sur |droit à )(?:un |le |votre )?(?:répondeur|message enregistré)",
      "toujours la même (?:histoire|chose)|(?:recommence|recommencent|s'est remis|se remet) à",
      '(?:al)?weer (?:niemand|niets)(?= (?:geweest|gekomen|gezien|verschenen|gisteren|vandaag)|\\s*[,.!]|$)|(?:begint|beginnen) (?:\\p{L}+ )?(?:op te vallen|te klagen|te vragen|te merken)|voor wat (?:ik|we|wij) (?:\\p{L}+ ){0,3}?betal(?:en|ing)|(?:een|het|jullie|uw) (?:antwoordapparaat|bandje|voicemail)|(?:valt|vallen) (?:\\p{L}+ ){0,2}?(?:al |ook )?op(?=\\s*[,.!]|$)',
      'weer hetzelfde liedje|(?:begint|beginnen) (?:al )?weer te',
      '(?:igjen|igen) (?:ingen|ingenting)(?= (?:i går|igår|i dag|idag|som|her|där|der|kom)|\\s*[,.!]|$)|ingen (?:i går |igår |i dag |idag |her |här )?(?:igjen|igen)(?=\\s*[,.!]|$)|(?:begynner|börjar|begynder) (?:å|att|at) (?:merkes|märkas|mærkes|klage|klaga|spørre|fråga|spørge|bli lagt merke til)|(?:bare|bara|kun) (?:en |et |ett )?(?:telefonsvarer\\p{L}*|telefonsvarare\\p{L}*|innspilling)',
      'otra vez (?:nadie|nada)(?= (?:ayer|hoy|vino|ha venido)|\\s*[,.!]|$)|(?:ayer|hoy) otra vez nadie|(?:empieza|empiezan) a (?:notarse|quejarse|preguntar|darse cuenta)|para lo que (?:pago|pagamos)|(?:solo|sólo) (?:el|un|una) (?:contestador|grabación)',
      '(?:di nuovo|ancora) nessuno(?= (?:ieri|oggi)|\\s*[,.!]|$)|(?:ieri|oggi) (?:di nuovo|ancora) nessuno|(?:comincia|cominciano|inizia|iniziano) a (?:notar\\p{L}*|lamentarsi|chiedere|accorgersene)|per quello che (?:pago|paghiamo)|solo (?:la|una) segreteria',
      'outra vez ninguém|(?:começa|começam) a (?:notar\\p{L}*|queixar-se|perguntar)|pelo que (?:pago|pagamos)',
      '(?:samme|samma) (?:gamle |gamla )?(?:historie[nr]?|historia|greia|visa)(?: igjen| igen)?|(?:begynt|börjat|begyndt) (?:å|att|at) \\p{L}+ (?:igjen|igen)',
      "there(?:'s| is| are|s) (?:\\p{L}+ ){0,3}?(?:drips?|leaks?|cracks?|dents?|holes?|tears?|scratch(?:es)?|draughts?|rattles?|stains?|damp|mould|rust)|(?:got|gone|went|going|came out|getting) (?:a bit |all |quite |rather )?(?:damp|wet|soggy|mou?ldy|rusty|warped|limp|flat|sour|dull|yellow)",
      '(?:will|wollen?|möchte) (?:ja |wirklich |gar )?nicht (?:meckern|kleinlich|pingelig|nörgeln|lästig)|ungern (?:reklamier|beschwer)\\p{L}*|nicht (?:ganz|wirklich) (?:das,? was|wie (?:abgesprochen|bestellt|vereinbart))|ist (?:leider )?(?:nass|feucht|rostig|lose|locker) (?:geworden)?|(?:nass|feucht|rostig|locker) geworden',
      "sans vouloir (?:râler|être pénible|faire d'histoires|vous embêter)|(?:je ne veux|veux) pas (?:râler|faire d'histoires|être pénible)|pas (?:tout à fait|vraiment) (?:ce que|ce qui|comme) |(?:pris|prend) l'eau",
      'no (?:quiero|quisiera) (?:ser pesad[oa]|quejarme|molestar|dar la lata)|(?:siento|perdona) (?:ser pesad[oa]|insistir|que insista)|no (?:es )?(?:del todo|exactamente) (?:lo que|como)',
      'scus[ai](?:te|mi)? se insisto|(?:mi )?(?:dispiace|spiace) insistere|non (?:vorrei|voglio) (?:fare (?:il|la) pignol[oa]|lamentarmi|essere pesante|insistere)|non (?:è )?(?:proprio|esattamente) (?:come|quello)|(?:neanche|nemmeno|neppure) (?:stavolta|questa volta|oggi)',
      'não quero (?:ser chat[oa]|incomodar|queixar-me)|desculpe (?:insistir|a insistência)',
      '(?:wil|willen) (?:\\p{L}+ )?niet (?:zeuren|vervelend|moeilijk doen|klagen)|niet (?:helemaal|echt) (?:wat|zoals)|is (?:nat|vochtig|roestig|los) geworden',
      '(?:vil|vill|skal) (?:ikke|inte) (?:klage|klaga|mase|tjata|gnälla|være vanskelig|vara besvärlig)|(?:ikke|inte) (?:helt|riktig|riktigt) (?:det|som) (?:vi|jeg|jag)|(?:beklager|unnskyld) at jeg maser',
    ].join('|')})(?!\\p{L})`,
    'giu',
  ),
);

/** Phones type negations without their mark: "dont", "hasnt". The words are as many as before, the letters are not. */
export function withMarks(text: string): string {
  return text.replace(unmarked, "$1n't");
}

const unmarked = /\b(do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)nt\b/giu;
