import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { inSmall } from './small';

/** A sentence without a question that nobody answers: "Who would have thought?", "All fine, warum auch nicht?". */
export function withoutRhetorical(sentence: string): string {
  const plain = plainMarks(sentence).trim();
  const low = inSmall(plain);
  if (rhetorical.test(low)) return '';
  const comma = Math.max(plain.lastIndexOf(', '), plain.lastIndexOf('; '), plain.lastIndexOf('– '));
  return comma > 0 && rhetorical.test(low.slice(comma + 2)) ? plain.slice(0, comma) : sentence;
}

/** Whether a sentence in small letters is nothing else. */
export function isRhetorical(low: string): boolean {
  return rhetorical.test(plainMarks(low).trim());
}

/** A sentence without a tag that only marvels: "Ours ate two pairs of shoes, would you believe it?" */
export function withoutTag(sentence: string): string {
  return sentence.replace(marvels, '.');
}

const marvels =
  /[,;–]?\s+(?:(?:would|can) (?:you|u) (?:believe|credit|imagine)(?: (?:it|that|this))?|if you can believe (?:it|that)|eh|huh|ist das zu glauben|kaum zu glauben|tu te rends compte|vous vous rendez compte|te lo puedes creer|ci credi|niet te geloven|tenk det)\s*[?!]+\s*$/iu;

/** A question that the writer answers in the next breath ("Who builds a house beside a weir? I did."), or no question. */
export function isSelfAnswered(sentence: string, next = ''): boolean {
  const plain = plainMarks(sentence).trim();
  if (!/[?？]$/u.test(plain)) return false;
  if (exclaims.test(plain)) return true;
  const then = plainMarks(next).trim();
  return !toReader.test(plain) && (answer.test(then) || (asksWhy.test(plain) && because.test(then)));
}

/** What is asked of the reader is for the reader to answer. */
const toReader = pattern(
  /\b(?:you|u|your|yours|sie|ihnen|ihre?[nmrs]?|du|dich|dir|ihr|euch|vous|votre|vos|tu|te|toi|usted|ustedes|ti|os|lei|voi|vi|le|je|jij|jullie|u|uw|deg|dig|dere|er|ni|pan|pani|państwo|você|vocês)(?!\p{L})|\p{L}(?:éis|áis|ete|ate)\b/iu,
);

const asksWhy = pattern(
  /\b(?:why|how come|warum|wieso|weshalb|pourquoi|por qué|porque|perché|waarom|hvorfor|varför|dlaczego|czemu)(?!\p{L})/iu,
);

const because = pattern(
  /^(?:because|weil|parce que|porque|perché|omdat|fordi|för att|bo|ponieważ) [^.!?]{2,80}[.!…]*$/iu,
);

/** "What a summer, eh?" and "Do you know what?" lead to what comes next. */
const exclaims = pattern(
  /^\W*(?:(?:and|so|well|oh),? )*(?:do you know what|what an? (?:\p{L}+[ ,]+){0,5}\p{L}+)\s*[?!]+$/iu,
);

const answer = pattern(
  new RegExp(
    `^(?:(?:and|well|yes|ah),? )?(?:${[
      '(?:i|we|me|us|he|she|they|nobody|no one|none|nothing|everyone|everybody) (?:did|do|does|am|was|were|have|has|would|will|can|could)|not (?:me|us|i|a clue|the faintest)|me|us|nobody|no one|nothing|everybody|everyone|i doubt it|exactly|no idea|beats me|search me',
      '(?:ich|wir|niemand|keiner|alle)(?: (?:\\p{L}+ ){0,2}?(?:nicht|auch|auch nicht|wohl|natürlich))?|keine ahnung|wohl kaum|eben',
      "(?:moi|nous|personne|rien)(?: non plus| aussi)?|pas moi|j'en doute|aucune idée",
      '(?:yo|nosotros|nadie|nada)(?: tampoco| también)?|yo no|ni idea|lo dudo|(?:eu|ninguém|eu não|nem eu|duvido)',
      '(?:io|noi|nessuno|niente)(?: no| sì)?|ne dubito',
      '(?:ik|wij|niemand|niets)(?: (?:niet|wel|ook))?|geen idee',
      '(?:jeg|vi|jag|ingen|ingenting)(?: (?:ikke|inte|også|också|gjorde|gjorde det))?|(?:ikke|inte) (?:jeg|vi|jag)|aner ikke|ingen aning',
      '(?:ja|my|nikt)(?: nie| też)?|wątpię',
    ].join('|')})\\s*[.!…]*$`,
    'iu',
  ),
);

const warm =
  '(?:great|good|nice|lovely|beautiful|wonderful|amazing|fantastic|brilliant|gorgeous|fun|funny|something|perfect|cute|incredible|clever|cool|adorable|stunning)';

/** The whole sentence, with a few words before it ("Well, who knows?"). */
const rhetorical = pattern(
  new RegExp(
    `^\\W{0,3}(?:(?:and|but|so|well|hey|oh|und|aber|na|et|y|e|en|og|och)[ ,]+)?(?:${[
      `why (?:ever |on earth )?not|who (?:knows|cares|understands (?:them|that|it)|would(?:'ve| have)? (?:ever )?(?:thought|guessed|believed)|knew|could (?:ask for more|resist|blame \\p{L}+))[^?]{0,60}|what more (?:can|could|do) (?:you|one|we|i) (?:ask|want|need|wish)[^?]{0,30}|(?:how|what) about that|how (?:${warm}|kind|thoughtful) is (?:that|this|it)|(?:isn't|wasn't|aren't|ain't) (?:it|that|this|they|she|he|life) (?:just |simply |absolutely |really )?${warm}|what can i say|what(?:'s| is) not to (?:love|like)|where has the (?:time|year) gone|what(?:'s| is) your secret|(?:can|could|would) (?:you|u) (?:(?:believe|credit) (?:it|that|this|the [\\p{L} ]{1,40})|imagine(?: it| that| this)?)|need i say more|remember me|guess what|you know what|(?:what|where) would (?:we|i) (?:ever |all )?(?:do|be) without (?:you|u)(?: (?:lot|all|guys))?|how (?:do|did) you do it|right`,
      'warum (?:auch |denn |eigentlich )?nicht|wer weiß(?: das schon)?|wer hätte (?:das )?(?:\\p{L}+ )?gedacht|was will (?:man|ich|frau) (?:denn |eigentlich )?(?:noch )?mehr|was (?:soll|kann) (?:ich|man) (?:da )?(?:noch )?(?:sagen|mehr (?:wollen|verlangen))|ist (?:das|es|sie|er) nicht (?:\\p{L}+ )?(?:schön|toll|herrlich|wunderbar|super|großartig)|was (?:wären|würden|täten|täte|würde|machten|hätten) (?:wir|ich) (?:nur |bloß |wohl )?(?:ohne (?:sie|euch|dich)(?: (?:nur )?(?:machen|tun|gemacht|getan))?|machen ohne (?:sie|euch|dich))|na,? was sagt man dazu|(?:können sie|kannst du|könnt ihr) (?:sich|dir|euch)? ?das (?:vorstellen|glauben)|ist (?:es|das) zu glauben|gell|nicht wahr',
      "pourquoi pas|qui (?:sait|l'eût cru|l'aurait cru|aurait (?:cru|pensé)[^?]{0,40})|que (?:ferait-on|ferions-nous|ferais-je|deviendrait-on) sans (?:vous|toi)|qu'est-ce qu'on ferait sans (?:vous|toi)|que demander de plus|que (?:dire|demander)(?: de plus)?|n'est-ce pas|c'est pas beau|(?:vous (?:imaginez|y croyez)|tu (?:imagines|y crois)|vous vous rendez compte)|elle est pas belle la vie|n'est-(?:il|elle|ce) pas (?:magnifique|beau|belle|superbe)",
      '¿?\\s?(?:por qué no|quién (?:sabe|lo diría|lo iba a decir|iba a (?:decir|pensar)[^?]{0,40}|(?:lo )?hubiera (?:dicho|pensado)[^?]{0,40})|qué (?:haríamos|haría|hubiéramos hecho|sería de nosotros) (?:yo |nosotros )?sin (?:ti|usted|vosotros|ustedes)|qué más (?:se )?(?:puede|puedo|podemos|podría) pedir|verdad|(?:se lo puede|te lo puedes|os lo podéis) (?:creer|imaginar)|a que (?:es|está) [^?]{0,30}|qué (?:te|le|os) parece)',
      '(?:o )?que (?:faríamos|faria|seria de nós) (?:nós |eu )?sem (?:si|ti|você|vocês)|porque não|quem (?:sabe|diria|havia de dizer)|que mais (?:se )?(?:pode|posso|podemos) (?:pedir|querer)|não é (?:lindo|linda|fantástico|maravilhoso)|não é verdade|acredita(?:m|s)?(?: nisso| nisto)?',
      "(?:(?:che )?cosa|che) (?:faremmo|farei|avremmo fatto) (?:mai )?senza (?:di )?(?:te|lei|voi)|come (?:faremmo|farei) senza (?:di )?(?:te|lei|voi)|perché no|chi (?:lo sa|l'avrebbe (?:mai )?detto|l'avrebbe (?:mai )?pensato)|cosa (?:si può|posso|possiamo) (?:volere|chiedere) di (?:più|meglio)|che (?:dire|altro dire)|non è (?:bello|bella|bellissimo|fantastico|meraviglioso)|vero|(?:ci credi|ci crede|ci credereste|riesce a crederci)",
      'waarom (?:ook |eigenlijk )?niet|wie (?:weet|had dat (?:ooit )?(?:gedacht|kunnen denken)|zal het zeggen)|wat wil (?:je|een mens|men) (?:nog )?meer|is (?:het|dat) niet (?:mooi|prachtig|geweldig|leuk)|wat (?:zouden|moeten|moest|zou) (?:we|wij|ik) (?:toch )?(?:zonder (?:jou|jullie|u)(?: (?:moeten|doen))?|doen zonder (?:jou|jullie|u))|toch|(?:kunt u|kun je) het (?:je )?(?:geloven|voorstellen)|niet waar',
      '(?:hvorfor|varför) (?:ikke|inte)|(?:hvem|vem) (?:vet|ved|skulle (?:ha )?trodd|skulle (?:ha )?trott|skulle have troet|hadde trodd|kunne trodd)(?: det)?|(?:hva|hvad|vad) (?:skulle|ville|hadde) (?:vi|jeg|jag) (?:ha )?(?:gjort|gjøre|göra|gjort) (?:uten|uden|utan) (?:deg|dere|dig|jer|er)|(?:hva|hvad|vad) mer (?:kan (?:man|vi|jeg) (?:ønske|be|begära|önska)[^?]{0,20})|er (?:det|den) ikke (?:fint|flott|herlig|nydelig|dejligt|skønt)|är (?:det|den) inte (?:fint|härligt|underbart)|(?:kan du|kan dere|kan ni) (?:tro|tenke deg|forestille dig|tänka dig|tänka er)(?: det)?|ikke sant|eller hur',
      'czemu nie|dlaczego nie|kto (?:wie|by pomyślał)|czego chcieć więcej|prawda',
    ].join('|')})\\s*[?!.…]{0,3}$`,
    'u',
  ),
);
