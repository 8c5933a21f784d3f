import type { Feeling } from '@/lib/model/understood';
import { feelingManners } from './feeling-manners';
import { pattern } from './pattern';
import { praise } from './praise';
import { repeated } from './repeated';
import { superlatives } from './superlatives';

export interface FeelingWords {
  /** Words that show it wherever they stand. */
  plainly: RegExp;
  /** Words that show it only where something is asked for ("call me at once", not "I saw it at once"). */
  asking?: RegExp;
  /** What the same words mean in these is another thing ("I am afraid" is courtesy). */
  never: RegExp;
}

const anyOf = (...languages: string[]) => pattern(new RegExp(`\\b(?:${languages.join('|')})(?!\\p{L})`, 'giu'));

/** The usual words for each feeling: English and German first, then what is usual in nine more languages. */
export const feelingWords: Readonly<Record<Feeling, FeelingWords>> = {
  frustration: {
    plainly: anyOf(
      ...feelingManners.frustration,
      "(?:(?:very|really|deeply|quite|honestly|so) )?(?:disappoint(?:ed|ing|ment)|frustrat(?:ed|ing|ion)|annoy(?:ed|ing)|dissatisfied|unhappy|furious)|(?:am|are|i'm|we're|is|was|were|got|get|gets|getting|makes? (?:me|us)|very|really|quite|so) angry",
      '(?:not|far from|anything but|less than) (?:at all |very |too |really )?(?:happy|pleased|satisfied|impressed|amused)',
      "unacceptable|not acceptable|outrageous|ridiculous|appalling|disgraceful|infuriating|exasperat(?:ed|ing)|(?:is|was|are) (?:just |simply |such )?an? (?:joke|disgrace|nightmare)(?! ?,)|(?:am|are|i'm|we're|is|was|were|got|very|really|quite|so) upset(?! the)",
      "fed up|sick and tired of|(?:am|are|i'm|we're|getting) (?:sick|tired) of|(?:have|i've|we've) (?:had|really had) enough|(?:losing|lost|out of|run out of) (?:my |our |all )?patience|end of (?:my|our) (?:patience|tether)",
      `${repeated}|yet again|once again the|time and (?:time )?again|again and again|how many (?:more )?times`,
      '(?:asked|written|called|emailed|told you|complained|chased) (?:you )?(?:\\S+ )?(?:twice|three times|four times|several times|repeatedly|many times|over and over)',
      '(?:nobody|no one|no-one) (?:\\S+ )?(?:bother\\p{L}*|answers|answered|replies|replied|responds|responded|cares|picks up)',
      'still (?:waiting for|not received|no|have no|nothing from) (?:an? |your |any )?(?:answer|reply|response|refund|news)|still nothing|(?:keep|have to keep) (?:chasing|asking|waiting)|have to chase',
      "let (?:me|us|everyone) down|feel let down|(?:expected|deserve) better|waste of (?:my |our )?(?:time|money)|last straw|beyond a joke|not good enough|how hard can it be|(?:on|gets on|got on|getting on) (?:my|our) nerves|wit'?s'? end|wits' end|(?:wrong|broken|late|missing) again|(?:feel|feeling|am being|are being|been) ignored|beyond me|(?:a|such a|complete) farce|can't believe (?:it|this|that|how)|poor service|terrible|awful|pathetic",
      'enttäusch(?:t|end|ung)|frustrier(?:t|end)|verärgert|ärgerlich|ärgert (?:mich|uns)|unzufrieden|nicht (?:zufrieden|akzeptabel|hinnehmbar|tragbar)|inakzeptabel|unzumutbar|wütend|(?:bin|sind|bereits|echt|ziemlich|richtig|langsam|stink) ?sauer|genervt|auf die nerven|unverschämt\\p{L}*|frechheit|zumutung|lächerlich|nervt',
      'geduld (?:am ende|verloren)|(?:verlier\\p{L}*) .{0,20}geduld|geduld .{0,30}(?:am ende|erschöpft)|(?:zum|das) (?:zweite|dritte|vierte|wiederholte)[nm]? mal|schon wieder|zum wiederholten mal|(?:mehrfach|mehrmals|zweimal|dreimal|viermal|schon oft) (?:nachgefragt|gebeten|angefragt|geschrieben|angerufen|gefragt|reklamiert)|kann doch nicht (?:wahr|ihr ernst) sein|(?:noch immer|immer noch) auf (?:ihre|eine|die) (?:antwort|rückmeldung)|immer noch keine (?:antwort|rückmeldung)|die nase voll|es reicht',
      'déçue?s?|mécontente?s?|inadmissible|inacceptable|agacée?s?|furieu(?:x|se)|en colère|ras le bol|exaspérée?s?|(?:deuxième|troisième|quatrième) fois que',
      'decepcionad[oa]s?|molest[oa]s? con|inaceptable|indignad[oa]s?|hart[oa]s? de|enfadad[oa]s?|frustrad[oa]s?|(?:segunda|tercera|cuarta) vez que',
      'delus[oiae]|inaccettabile|arrabbiat[oiae]|stuf[oiae] di|vergognos[oa]|(?:seconda|terza|quarta) volta che',
      'teleurgesteld|onacceptabel|gefrustreerd|ontevreden|boos|schandalig|het zat|(?:tweede|derde|vierde) keer dat',
      'desapontad[oa]s?|desiludid[oa]s?|inaceitável|insatisfeit[oa]s?|chatead[oa]s?|fart[oa]s? de|(?:segunda|terceira|quarta) vez que',
      'skuff(?:et|ende)|besvike?n|besvikna|missnöjda?|misfornøyd|utilfreds|frustrere[rt]|frustrerad|uakseptabelt|oacceptabelt|uacceptabelt|irriterende|(?:tredje|fjerde|fjärde) gang(?:en)?|tredje gången',
    ),
    never: pattern(
      /\b(?:if|in case|unless|should) (?:you|anyone|anybody|they|i|we|he|she|it)(?:'re| are| is| am| were| be)? .{0,30}(?:satisfied|happy|unhappy|disappoint|upset)|\b(?:hope|sorry|apologi\p{L}*|regret)\b.{0,40}\b(?:you|your)\b.{0,40}(?:disappoint|upset|frustrat|annoy)|\b(?:won't|will not|wouldn't|would not|don't want to|not going to|never|nicht|rarely) (?:be |have been |want to )?(?:let \p{L}+ down|disappoint\p{L}*)|\bfrustrated (?:clause|contract|purpose)|\bfrustration of\b|\b(?:don't|do not|please don't) (?:be|get) (?:upset|angry|annoyed|disappointed)|\bfalls (?:sie|ihr) .{0,30}(?:zufrieden|enttäuscht)|\bupset (?:stomach|price)|\bno longer (?:angry|upset|annoyed)/iu,
    ),
  },
  urgency: {
    plainly: anyOf(
      ...feelingManners.urgency,
      "(?:very |really |most |extremely |quite )?urgent(?:ly)?|please hurry|hurry up|(?:is|very|rather|most) pressing|matter of urgency|(?:an|our|real|this|it's an) emergency(?! \\p{L})|time[- ](?:critical|sensitive)|(?:high|top|highest) priority",
      "(?:time is|we are|we're|i am|i'm) running out(?: of time)?|time is short|every (?:hour|minute|day) counts|clock is ticking|cannot wait|can't wait (?:until|till|any longer)|(?:sorry to|don't mean to) rush|in a (?:great |terrible )?(?:hurry|rush)|last minute|standing still|at a standstill|line is down",
      'dringend(?:e[nrsm]?)?|dringlich\\p{L}*|eilt|eilig\\p{L}*|eilsache|höchste eisenbahn|brennt|drängt|steht still|(?:produktion|anlage|linie|maschine|betrieb|baustelle) steht|notfall|zeitkritisch\\p{L}*|schnellstmöglich\\p{L}*|so (?:schnell|bald|rasch) (?:wie|als) möglich|ehestmöglich|schnellstens',
      "urgen(?:te?s?|ce)|dès que possible|au plus vite|le plus (?:vite|rapidement|tôt) possible|d'urgence",
      'urgencia|urgentemente|(?:lo )?(?:antes|más pronto) posible|cuanto antes|con prisa|corre prisa|urgenza|urgentissim[oa]|(?:il )?prima possibile|al più presto|urgência|o mais (?:rápido|depressa|breve) possível|quanto antes',
      'dringende?|spoed(?:ig)?|haast|zo (?:snel|spoedig) mogelijk|met spoed|brådskande|snarast(?: möjligt)?|bråttom|så (?:snart|fort|raskt|snabbt|hurtigt) (?:som )?(?:möjligt|mulig|muligt)|haster|snarest(?: mulig)?|hurtigst muligt?',
      'piln(?:e|a|y|ą|ego|ej|ie)|jak najszybciej|linia (?:\\p{L}+ )?stoi',
    ),
    asking: anyOf(
      'asap|a\\.s\\.a\\.p|as (?:soon|quickly|fast) as (?:possible|you can|you could)|immediately|right away|need (?:it|them|this|that) right now|at once|straight ?away|without (?:any )?(?:further )?delay|by return',
      'sofort|umgehend|unverzüglich|asap|auf der stelle|immédiatement|tout de suite|inmediatamente|ya mismo|subito|immediatamente|imediatamente|onmiddellijk|omgående|omedelbart|umiddelbart|straks',
    ),
    never: pattern(
      /\b(?:not|isn't|nothing|no|never|hardly|less|weder|nicht|keine?|kein|pas|n'est pas|no es|non è|não é|niet|geen|ikke|inte|ingen|inget|utan|uten|uden) (?:\p{L}+ ){0,2}?(?:urgen\p{L}*|rush|hurry|emergency|dring\p{L}*|eil\p{L}*|notfall|haast|spoed\p{L}*|bråttom|brådskande)|\b(?:eilt|brennt|drängt|haster|urge|corre prisa) (?:überhaupt |gar |noch )?(?:nicht|ikke|inte|pas)\b|\bno corre prisa\b|\b(?:i|we)(?:'ll| will| shall| am going to| are going to|'d)\b(?!.{0,20}\b(?:need|appreciate|have to insist|be (?:grateful|glad))\b)(?!.*\b(?:please|you)\b).*\b(?:asap|possible|immediately|right away|at once|as i can)\b|\bemergency (?:rooms?|exits?|kits?|lights?|lighting|services?|numbers?|contacts?|call|use|equipment|flares?|stop|repair)\b|\b(?:first aid|for|in case of|barring|in an?|in) (?:any )?emergenc(?:y|ies)\b|\b(?:ich|wir) (?:melde|melden|schicke|schicken|sende|senden|werde|werden|komme|kommen|antworte|antworten|überweise|überweisen|zahle|zahlen) .{0,60}\b(?:so (?:schnell|bald|rasch)|sofort|umgehend|schnellst\p{L}*|unverzüglich)|\bif you\b.*\bimmediately\b|\burgent care\b|\bif (?:it is|it's|this is|that is|that's|something is|anything is|anything gets|there is anything|there is something|anything) (?:really |very )?urgent|\bfor (?:anything )?urgent (?:matters|issues|requests|enquiries|inquiries)|\b(?:in|bei) (?:dringenden|urgent|eiligen) (?:fällen|cases|angelegenheiten|matters)|\bpour (?:toute )?(?:urgence|demande urgente)|\bfalls (?:es )?dringend/iu,
    ),
  },
  worry: {
    plainly: anyOf(
      ...feelingManners.worry,
      "(?:(?:very|really|a bit|a little|quite|somewhat|rather|getting|seriously) )?(?:worried|anxious|nervous|uneasy|alarmed)(?! to\\b)|worrying|(?:start|starting|begin|beginning|began|started) to worry|(?:my|our|big|main) worr(?:y|ies)|(?:it|this|that|what) worries|worried|(?<!as far as )(?:i am|i'm|we are|we're|am|getting|very|really|a bit|a little|quite|increasingly|seriously) concerned(?! with)",
      '(?:have|had|raises?|share|my|our) (?:a |an |some |one |two |several |serious |major |real |grave |big |main |biggest |only |great )*concerns?(?! (?:of yours|department))',
      '(?:i|we) (?:really )?(?:fear|dread)(?! not)|afraid (?:of|for)|scared|keeps? (?:me|us) (?:up|awake)|lose sleep|losing sleep|doubts (?:about|whether|that)',
      '(?:mache|machen|mach) (?:mir|uns) (?:\\p{L}+ )?(?:sorgen|gedanken)|(?:große|einige|etwas|meine|unsere|bereitet \\p{L}+) (?:sorgen?|bedenken)|sorgen? (?:macht|machen|bereitet) (?:mir|uns)|besorgt|beunruhig(?:t|end)|befürcht(?:e|en|et)|nervös|(?:habe|haben) (?:\\p{L}+ )?(?:angst|bedenken|sorge)',
      'inqui(?:et|ète|ets|ètes)|inquiète|préoccupée?s?|crain(?:s|dre|gnons)|me fait peur',
      'preocupad[oa]s?|me preocupa|nos preocupa|inquiet[oa]s?|temo que|tememos que|preoccupat[oiae]|mi preoccupa|ci preoccupa|temiamo|preocupa-me|receio que|receamos',
      'bezorgd|ongerust|(?:maak|maken) (?:me|mij|ons) (?:\\p{L}+ )?zorgen|bang dat|oroliga?|oroar|bekymr(?:ad|ade|et|ede|er meg|er oss|er mig|er os)|nervøs|urolig|redd for at|bange for at',
    ),
    never: pattern(
      /\b(?:no|not|don't|do not|never|nothing|without|any|neither|need not|isn't|aren't|wasn't|too) (?:be |to be |to |have any |too |at all |be too |get |overly )?(?:worr\p{L}*|concern\p{L}*|anxious|nervous|alarmed)|\bno longer worried|\b(?:as far as|so far as|to whom|where|insofar as)\b.{0,20}\bconcern|\bkeine? (?:sorge|sorgen|angst|bedenken)\b|\bmachen sie sich keine\b|\b(?:keine|nicht|ohne|pas|nullement|no|non|não|niet|geen|ikke|inte|ingen|ej) (?:\p{L}+ )?(?:besorgt|beunruhigt|nervös|inqui\p{L}*|preoc\p{L}*|bezorgd|ongerust|zorgen|orolig\p{L}*|bekym\p{L}*|urolig|nervøs)|\bne vous inquiétez|\bno se preocupe|\bnon si preoccupi|\b(?:if|in case|should|falls) (?:you|anyone|there|any|sie)\b.{0,40}(?:worr|concern|bedenken|sorge)|\bsorge(?:n)? (?:ich|wir|dafür)\b|\banxious (?:to|for)\b|\bif (?:i am|i'm|we're|we are) (?:uneasy|worried|concerned|nervous)|\ba (?:\p{L}+ )?(?:nervous|anxious) (?:man|woman|person|soul|sort|type|kind|disposition)|\b(?:stopped|ceased) (?:being|worrying|to worry)|\b(?:going|ongoing) concern\b|\bof (?:no )?concern to\b/iu,
    ),
  },
  thanks: {
    plainly: anyOf(
      '(?:many |much |a thousand |special )?thanks(?: a lot| so much| very much| a million| again)?|thank (?:you|u)(?: so much| very much| again)?|thx|(?:much|greatly|really) appreciated|(?:i|we) (?:really |very much |do |so |truly |also )?appreciate(?! that| it if| if)|cheers for|(?:very |so |truly |really |most )?(?:grateful|thankful)|(?:want|wanted|like) to thank',
      '(?:vielen|herzlichen|besten|schönen|tausend|lieben|ganz herzlichen) dank|danke(?: schön| sehr| vielmals| dir| ihnen| euch)?|dankeschön|bedanke(?:n)? (?:mich|uns)|dankbar',
      "merci(?: beaucoup| infiniment| bien| encore| mille fois)?(?! de\\b)(?! d')|(?:muchas |muchísimas |mil )?gracias|muit[oa] obrigad[oa]s?|obrigad[oa]s?|agradecid[oa]s?|(?:grazie|tante grazie)(?: mille| infinite| tante)?",
      '(?:hartelijk |heel erg |erg )?(?:bedankt|dank (?:je|u)(?: wel)?)|hartelijk dank|veel dank|(?:tusen |stort |stor |många )?(?:tack|takk)|mange tak|tak for|kiitos|kiitoksia',
    ),
    never: pattern(
      /\bin advance\b|\bim voraus\b|\bpar avance\b|\bd'avance\b|\bpor adelantado\b|\bde antemano\b|\bdesde já\b|\bin anticipo\b|\bbij voorbaat\b|\bpå (?:förhand|forhånd)\b|\bpå forhånd\b|\b(?:no|no,|nein|nein,|non|non,|nej|nej,|nei|nei,|nee|nee,),? (?:thanks?|thank you|danke|merci|gracias|grazie|tack|takk|tak|bedankt|dank)\b|\bthanks to (?!you\b|all\b|everyone\b|everybody\b|your\b|the (?:whole )?team\b)|\bthanks for nothing\b|\bthank (?:god|goodness|heavens)\b|\b(?:would|i'd|we'd|could|should|should be|will be|würde|würden|wäre|wären) (?:be |also |really |greatly |very |much |most |so )*(?:appreciate|appreciated|grateful|thankful|dankbar|obliged)|\b(?:wäre|wären|würde|würden) .{0,30}\bdankbar|\bgreatly appreciated if|\bappreciated? (?:if|it if|any|your (?:help|support|feedback|thoughts|reply|response))\b|\bthank you for (?:your )?(?:attention|understanding|consideration|cooperation|co-operation|sending|letting|confirming|getting back)\b(?=[^.!]{0,20}[.!]?$)|\bdanke? für ihr (?:verständnis|interesse)\b|\b(?:mail|card|card)s? of thanks\b|\bas a thank|\b(?:way (?:to|of)|meant to) (?:say|saying|send)\b.{0,12}\bthank|\bany\b.{0,90}\bappreciated\b|\bthank[- ]you (?:card|note|letter|gift)s?\b|\bdank (?:des|der|einer|eines|dem)\b|\bgrazie a(?:l|lla|i)?\b|\bgracias a\b/iu,
    ),
  },
  pleasure: {
    plainly: anyOf(
      ...superlatives,
      ...praise,
      "(?:(?:absolutely|really|very|so|just|truly) )?(?:delighted|thrilled|overjoyed|amazed|blown away|impressed|over the moon|chuffed)(?! to (?:inform|announce|offer|invite|present|meet|help))|(?:could not|couldn't) be (?:happier|more pleased|better)|(?:very|so|really|extremely|more than|absolutely|super|truly|incredibly) (?:happy|pleased|satisfied|glad)(?! to (?:inform|announce|offer|invite|present|meet|help|discuss|send|provide))|(?:happy|pleased|satisfied) with",
      "(?<!(?:would|i'd|we'd|you'd|'d|you|to|will|might|may|could) (?:also |really |just )?)(?:love|loved|loves|adore|adores) (?:it|them|the|this|your|our|these|how|that)|(?:exceed(?:s|ed)?|beyond|surpass(?:ed|es)?) (?:all )?(?:my|our|all|any|every) expectations?|made (?:my|our) (?:day|week|year)|best (?:service|experience|support|supplier) (?:ever|i|we)|never had such (?:a )?(?:good|great|nice|pleasant)|what a (?:lovely|wonderful|great|nice|fantastic|pleasant) (?:surprise|service|gesture)|a (?:real )?pleasure (?:to deal|doing|working|to work)",
      "(?:fantastic|wonderful|excellent|amazing|outstanding|superb|brilliant|awesome|terrific|great|lovely|perfect) (?:service|work|job|product|quality|support|experience|team|help|news|boats?|gesture)|well done|keep up the|works? (?:perfectly|beautifully|brilliantly|like a charm|a treat)|(?:is|are|was|were|looks?|it's|arrived) (?:simply |just |absolutely |really |truly )?(?:fantastic|wonderful|amazing|awesome|brilliant|superb|gorgeous|stunning|outstanding)",
      'begeister(?:t|ung)|(?:sehr|überaus|rundum|äußerst|mehr als|absolut|super|vollkommen|höchst) (?:zufrieden|glücklich|froh|gut gefallen|angetan)|(?:freut|freuen|gefreut|freue) (?:mich|uns) (?:sehr|riesig|total|wirklich)|(?:mich|uns) (?:sehr|riesig|total|wirklich) (?:gefreut|über)|(?:toller?|super|klasse|hervorragende[rn]?|ausgezeichnete[rn]?|spitzen|erstklassige[rn]?|großartige[rn]?) ?(?:service|arbeit|qualität|beratung|produkt|leistung|team|ware|boote?)|(?:ist|sind|war|waren) (?:einfach |wirklich |echt )?(?:toll|super|klasse|großartig|fantastisch|wunderbar|hervorragend|perfekt|spitze)|erwartungen (?:übertroffen|weit übertroffen)|positiv überrascht|der hammer|kompliment',
      'ravie?s?(?! de vous)|enchantée?s? (?:de la|du|des|par)|très (?:contente?s?|satisfaite?s?|heureu(?:x|se))|impressionnée?s?|(?:excellent|super|magnifique) (?:service|travail)',
      'encantad[oa]s? con|muy (?:content[oa]s?|satisfech[oa]s?|feliz|felices)|(?:excelente|fantástico|estupendo) (?:servicio|trabajo)|(?:molto|davvero) (?:content[oiae]|soddisfatt[oiae]|felic[ei])|(?:ottimo|fantastico) (?:servizio|lavoro)|muito (?:content[ea]s?|satisfeit[oa]s?|feliz|felizes)|(?:excelente|ótimo) (?:serviço|trabalho)|adorei|adorámos|adoramos',
      '(?:heel|erg|zeer|super) (?:blij|tevreden)|enthousiast over|(?:geweldige?|uitstekende?|fantastische?) (?:service|werk|kwaliteit)|(?:jätte|super)nöjda?|(?:mycket|väldigt) nöjda?|(?:veldig|svært|meget|kjempe|super) ?(?:fornøyd|glad|tilfreds)e?|imponer(?:t|ad|ade|et)|(?:fantastisk|strålende|utmärkt|kanon) (?:service|jobb|arbejde|arbete)',
    ),
    never: pattern(
      /\b(?:not|never|isn't|aren't|wasn't|hardly|less|nicht|pas|ne|no|non|não|niet|ikke|inte|un) (?:\p{L}+ ){0,2}?(?:happy|pleased|satisfied|impressed|delighted|thrilled|zufrieden|begeistert|glücklich|toll|gut|perfekt|content\p{L}*|satisf\p{L}*|ravi\p{L}*|encantad\p{L}*|soddisfatt\p{L}*|tevreden|blij|fornøyd|nöjd\p{L}*|tilfreds)|(?:\b)(?:would|i'd|we'd|will|'ll|could|might|may|shall|würde|würden|wäre|wären|werden) (?:be |also |sicher |sich )*.{0,12}(?:happy|glad|pleased|delighted|thrilled|great|fantastic|wonderful|perfect|lovely|amazing|excellent|freuen|toll|super|schön|perfekt|klasse|wunderbar|großartig)|\b(?:hope|hopefully|if|whether|in case|trust|sure|falls|hoffe|hoffen|wenn|ob|once|until|unless) (?:that )?(?:you|your|they|we|i|sie|ihr|it|this|everyone|he|she|the|all)\b|\bpleased to (?:inform|announce|confirm|offer)\b|\bmakes? you\b|\b(?:to|we) (?:provide|offer|give|share|deliver)\b|\b(?:are|is|were) (?:you|they|he|she|everyone) (?:\p{L}+ )?(?:happy|pleased|satisfied)\b|\?\s*$/iu,
    ),
  },
};
