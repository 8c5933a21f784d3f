/**
 * Words that do the same in a sentence, so that "shall we have dinner on Friday" is learnt from "lunch on Tuesday". Made
 * by hand; a word is in the first class that lists it.
 */
const classes: Readonly<Record<string, string>> = {
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  daytime: 'morning afternoon evening noon night lunchtime midnight',
  soon: 'today tomorrow tomorow tommorrow tonight tonite asap immediately soon shortly later',
  span: 'week weeks month months year years day days hour hours minute minutes weekend quarter',
  occasion:
    'lunch dinner breakfast meeting meetings call conference drink drinks beer coffee appointment interview visit golf party game conversation discussion discussions luncheon presentation session sessions workshop seminar event trip chat supper movie',
  tell: 'send resend forward email e-mail mail fax phone ring text page contact notify inform tell advise reply respond answer write cc copy post message ping shoot drop submit sent',
  telling:
    'sending forwarding emailing calling contacting telling replying writing faxing responding hearing speaking talking asking visiting',
  told: 'called emailed forwarded told asked faxed wrote replied said mentioned spoke talked discussed met received heard requested advised contacted left',
  look: 'review check see look read verify confirm examine approve consider evaluate compare watch view browse scan',
  make: 'make create prepare draft print set setup put add update change revise edit modify remove delete fix correct include attach fill complete finish sign execute enter book schedule arrange reschedule organize coordinate handle process assign distribute transfer ship deliver pay run build',
  talk: 'discuss talk speak meet touch catch regroup brainstorm debrief',
  help: 'help assist support guide explain clarify provide give show share bring offer teach',
  go: 'go come join attend stop swing travel fly drive stay leave return move ride walk',
  keep: 'keep let take hold wait remain pick',
  think: 'think believe hope guess feel suppose assume understand remember wonder imagine expect doubt figure',
  want: 'wish prefer intend plan require wanna gonna try love',
  suggest: 'suggest recommend propose ask request urge encourage invite insist',
  press:
    'click tap press swipe download install register subscribe login log unsubscribe activate select type open paste choose link upgrade',
  shop: 'shop buy save earn win claim redeem order grab enjoy discover explore find learn start apply purchase treat celebrate',
  bargain:
    'offers deal deals sale sales coupon coupons discount discounts shipping price prices savings promo code trial gift prize prizes cash bonus purchases store shoppers rewards reward points exclusive special',
  web: 'website site web url blog video videos app apps account accounts password username profile newsletter emails inbox address spam browser facebook twitter pinterest iphone ipad android google itunes mobile software version online tweet photos tips preferences settings subscription user users feature features',
  paper:
    'document documents contract contracts agreement agreements memo drafts report reports file files spreadsheet list copies letter letters form forms paper proposal attachment attachments agenda note notes resume invoice invoices summary statement statements guaranty slides',
  news: 'information info details detail number numbers data date dates time times name names comments comment feedback questions question thoughts ideas idea suggestions answers input status updates confirmation response word',
  work: 'project projects team group desk office company companies market trading trade power gas energy credit legal risk business plans issue issues customer customers client clients',
  available: 'available free interested able ready willing welcome busy booked convenient',
  feeling: 'happy glad pleased excited delighted sorry sure afraid thrilled honored proud',
  good: 'good great fine nice helpful better best perfect wonderful awesome excellent ok okay cool fun well',
  courtesy: 'thanks thank thx appreciate appreciated grateful regards sincerely congratulations hello hi hey dear',
  perhaps: 'maybe perhaps possibly probably hopefully definitely',
  people:
    'mom dad mother father wife husband brother sister kids son daughter family girl boy baby guys folks friend friends buddy honey everyone anyone someone everybody somebody anybody',
  others: 'he she they him her them his their who hers theirs',
  i: 'i',
  me: 'me my mine myself',
  we: 'we',
  us: 'us our ours ourselves',
  you: 'you u ya yourself yall',
  your: 'your ur yours',
  may: 'may might',
  shall: "shall 'll",
  should: 'should must ought',
  do: 'do does did',
  is: 'is are am',
  was: 'was were been',
  has: 'has had',
  which: 'what when where why how which whose whom',
  the: 'the a an',
  this: 'this that these those it there here',
  of: 'of in on at by with from about for into over under between through during before after until till since around regarding concerning re via per off out up down back away together along',
  and: 'and or but so because although though while unless whether as than then also plus',
  not: "no never don't dont can't cannot won't didn't doesn't isn't aren't wasn't haven't hasn't couldn't wouldn't shouldn't nothing nobody none",
  some: 'some any all every each many much more most few several lot lots another other both either one ones',
  just: 'just really very only still already again ever always now too quite actually even yet currently recently finally',
  number: 'zznum zzyear two three four five six seven eight nine ten first second third',
};

/** Words that say enough about what a sentence does to stand for themselves. */
const own = new Set(
  "if to please pls let lets let's know i'd i'll i'm we'll we'd we're you'd you'll you're i've we've you've be get need want like would will can could have attached not".split(
    ' ',
  ),
);

const classOfWord = new Map<string, string>();
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(' ')) if (!classOfWord.has(word)) classOfWord.set(word, name.toUpperCase());
}

/**
 * The class of each token; for a word of no class, what its ending or its capital says. Marks stand for themselves.
 *
 * @param plain the sentence that the tokens are from
 */
export function classesOf(tokens: readonly string[], plain: string): string[] {
  const capital = new Set(plain.match(/[A-Z][a-z]+/g)?.map((word) => word.toLowerCase()));
  return tokens.map((token) => classOf(token, capital.has(token)));
}

function classOf(token: string, isCapital: boolean): string {
  if (own.has(token)) return token;
  const name = classOfWord.get(token);
  if (name) return name;
  if (!/^[a-z]/.test(token) || token.startsWith('zz')) return token;
  const ending = endings.find(([letters]) => letters.test(token));
  if (ending) return ending[1];
  if (isCapital) return 'Name';
  return token.endsWith('s') ? 's' : 'word';
}

const endings: readonly [RegExp, string][] = [
  [/[a-z]ing$/, 'ing'],
  [/[a-z]ed$/, 'ed'],
  [/ly$/, 'ly'],
  [/(?:tion|ment|ness|ity|ance|ence)s?$/, 'noun'],
];
