// @ts-check
// The sample seller's book. Everybody is made up, and every address is under `.example`, which is reserved for this.

/**
 * @typedef {import('../../lib/model/customer').CustomerBody} CustomerBody
 *
 * @typedef {{ [Name in import('../../lib/model/kinds/registry').KindName]: {
 *   kind: Name, at: number, body: import('../../lib/model/kinds/registry').BodyOf<Name>
 * } }[import('../../lib/model/kinds/registry').KindName]} SampleEntry
 *
 * @typedef {object} SampleCustomer
 * @property {string} address
 * @property {import('../../lib/model/customer').Stage} stage
 * @property {number} addedAt before their oldest mail: what is older than the customer opens no clock by itself
 * @property {CustomerBody} body
 * @property {SampleEntry[]} entries
 */

export const seller = { name: 'Robin Vale', address: 'robin@vale-and-moor.example' };

/** Everybody who writes to the seller. Noor is not in the book: the panel offers to add her. */
export const people = {
  mira: { name: 'Mira Castellan', address: 'mira.castellan@harbourlight.example' },
  dmitri: { name: 'Dmitri Halloran', address: 'd.halloran@northfell.example' },
  yuki: { name: 'Yuki Arakawa', address: 'arakawa@tsubaki-ryokan.example' },
  selma: { name: 'Selma Brandt', address: 'selma.brandt@lindenhof.example' },
  tomas: { name: 'Tomás Oyelaran', address: 'tomas@oyelaran-studio.example' },
  ingrid: { name: 'Ingrid Aasen', address: 'ingrid.aasen@fjellstue.example' },
  caleb: { name: 'Caleb Iwu', address: 'caleb.iwu@quayside.example' },
  noor: { name: 'Noor Vandersteen', address: 'noor@vandersteen-events.example' },
};

const day = 24 * 60 * 60 * 1000;

/**
 * The customers and what the seller knows about them.
 *
 * @param {number} now epoch milliseconds
 * @returns {SampleCustomer[]}
 */
export function sampleCustomers(now) {
  const known = { at: now - 30 * day };
  return [
    {
      ...customer('mira', now, {
        account: 'Harbourlight Hotels',
        role: 'Head of Purchasing',
        tier: 'key',
        zone: told('Europe/Lisbon'),
        language: told('en'),
        preferred: [{ channel: 'email', hours: null }],
      }),
      entries: [
        fact(known.at, 'work', 'Signs everything above 5,000 herself; the board meets on the first Monday'),
        fact(known.at, 'interest', 'Restores an old sailing boat with her father'),
        goal(known.at, 'Have all eleven hotels on one linen supplier before summer'),
        talkingPoint(known.at, 'How the boat came through its first season'),
        promise(now - 6 * day, 'Send the corrected invoice for the Porto order', now - day),
        milestone(known.at, 'Harbourlight opens its twelfth hotel', now + 9 * day),
      ],
    },
    {
      ...customer('dmitri', now, {
        account: 'Northfell Lodges',
        role: 'Owner',
        zone: told('Europe/Dublin'),
        language: told('en'),
        preferred: [{ channel: 'call', hours: mornings }],
      }),
      entries: [
        fact(known.at, 'preference', 'Would rather be called than written to, in the mornings'),
        fact(known.at, 'interest', 'Volunteers with the mountain rescue team'),
        goal(known.at, 'Open all year round by next winter'),
        talkingPoint(known.at, 'How the mountain rescue exercise went'),
        fact(known.at, 'do-not-mention', 'Do not mention the lodge that burned down'),
        ...letters('Blankets, the first order', now - 75 * day),
      ],
    },
    {
      ...customer('yuki', now, {
        account: 'Tsubaki Ryokan',
        role: 'Manager',
        zone: told('Asia/Tokyo'),
        language: told('ja'),
        preferred: [{ channel: 'email', hours: null }],
      }),
      entries: [
        fact(known.at, 'preference', 'Wants drawings with every offer'),
        talkingPoint(known.at, 'How the garden festival in spring went', [
          { at: now - 45 * day, channel: 'call', went: 'well', note: 'Twice as many guests as last year' },
        ]),
        goal(now - 100 * day, 'Guests from abroad all through the winter'),
        fact(known.at, 'interest', 'Grows bonsai, some of them older than the house'),
        ...letters('A drawing for the lobby', now - 40 * day),
        promise(now - day, 'Send fabric samples by courier', now + 2 * day),
      ],
    },
    {
      ...customer('selma', now, {
        account: 'Lindenhof Kliniken',
        role: 'Facility Manager',
        zone: told('Europe/Berlin'),
        language: told('de'),
        preferred: [{ channel: 'email', hours: null }],
      }),
      entries: [
        fact(known.at, 'work', 'Deliveries only before seven, at the north gate'),
        goal(known.at, 'Cut the cost of laundry by a tenth'),
        absence(now - day, now + 4 * day, 'Training in Vienna'),
        milestone(known.at, 'Ten years a customer', now + 5 * day),
      ],
    },
    {
      ...customer('tomas', now, {
        account: 'Oyelaran Studio',
        role: 'Interior Designer',
        zone: { value: 'Europe/Madrid', source: 'guess', replies: 0 },
        preferred: [{ channel: 'chat', hours: null }],
      }),
      stage: 'prospect',
      entries: [
        goal(known.at, 'A supplier who can do single rooms'),
        talkingPoint(known.at, 'The library he furnished'),
      ],
    },
    {
      ...customer('ingrid', now, {
        account: 'Fjellstue Drift',
        role: 'Buyer',
        zone: told('Europe/Oslo'),
        language: told('no'),
        preferred: [{ channel: 'email', hours: null }],
      }),
      entries: [
        talkingPoint(known.at, 'Her daughter started at the ski academy', [
          { at: now - 12 * day, channel: 'email', went: 'well', note: '' },
        ]),
        fact(known.at, 'work', 'Decides with the manager of the spa', now - 2 * day),
        goal(known.at, 'Have one towel for spa and sauna'),
        ...letters('Samples for the spa', now - 70 * day),
      ],
    },
    {
      ...customer('caleb', now, {
        account: 'Quayside Kitchens',
        role: 'Head Chef',
        zone: told('Europe/London'),
        language: told('en'),
        preferred: [{ channel: 'email', hours: null }],
      }),
      entries: [
        fact(known.at, 'interest', 'Rows for the town’s club'),
        goal(known.at, 'One napkin for all four kitchens'),
        talkingPoint(known.at, 'How the regatta went'),
        ...letters('Aprons for the new kitchen', now - 50 * day),
      ],
    },
  ];
}

/** @type {import('../../lib/model/hours').Hours} */
const mornings = [morning(), morning(), morning(), morning(), morning(), null, null];

function morning() {
  return { from: '08:00', to: '11:00' };
}

/**
 * @param {keyof typeof people} id
 * @param {number} now
 * @param {Partial<CustomerBody>} body
 * @returns {SampleCustomer}
 */
function customer(id, now, body) {
  const { name, address } = people[id];
  const unknown = { account: '', role: '', tier: '', zone: null, language: null, preferred: [], note: '' };
  return {
    address,
    stage: 'customer',
    addedAt: now - 60 * day,
    body: { ...unknown, preferredSource: 'told', ...body, name },
    entries: [],
  };
}

/**
 * @param {string} value
 * @returns {NonNullable<CustomerBody['zone']>}
 */
function told(value) {
  return { value, source: 'told', replies: 0 };
}

/**
 * @param {number} at
 * @param {import('../../lib/model/kinds/fact').FactCategory} category
 * @param {string} text
 * @param {number | null} askAgainBy
 * @returns {SampleEntry}
 */
function fact(at, category, text, askAgainBy = null) {
  return { kind: 'fact', at, body: { category, text, source: 'told', replies: 0, askAgainBy } };
}

/**
 * Two letters of theirs and two answers, read long ago and settled: so much was talked about that was only business.
 *
 * @param {string} subject
 * @param {number} at of the first
 * @returns {SampleEntry[]}
 */
function letters(subject, at) {
  return [0, 1, 2, 3].map((number) => {
    const theirs = number % 2 === 0;
    return {
      kind: 'touch',
      at: at + number * day,
      body: {
        direction: theirs ? 'in' : 'out',
        channel: 'email',
        precision: 'minute',
        zoneKnown: true,
        subject,
        textDigest: '',
        words: 40 + 5 * number,
        language: 'en',
        asks: 'no',
        complains: 'no',
        thanks: 'no',
        closes: 'no',
        automatic: false,
        by: theirs ? 'them' : 'me',
        state: 'confirmed',
        answered: false,
        confirmedOwed: null,
        attempt: false,
        note: '',
      },
    };
  });
}

/**
 * @param {number} from
 * @param {number} until
 * @param {string} note
 * @returns {SampleEntry}
 */
function absence(from, until, note) {
  return { kind: 'absence', at: from, body: { from, until, note } };
}

/**
 * @param {number} at
 * @param {string} text
 * @returns {SampleEntry}
 */
function goal(at, text) {
  return { kind: 'goal', at, body: { text, status: 'open', by: null } };
}

/**
 * @param {number} at
 * @param {string} text
 * @param {import('../../lib/model/kinds/talking-point').PointUse[]} uses
 * @returns {SampleEntry}
 */
function talkingPoint(at, text, uses = []) {
  return { kind: 'talking-point', at, body: { text, uses, from: null, notBefore: null } };
}

/**
 * @param {number} at
 * @param {string} what
 * @param {number} due in the past means late
 * @returns {SampleEntry}
 */
function promise(at, what, due) {
  return { kind: 'promise', at, body: { by: 'us', what, due, state: 'open', closedAt: null } };
}

/**
 * @param {number} at
 * @param {string} what
 * @param {number} on
 * @returns {SampleEntry}
 */
function milestone(at, what, on) {
  return { kind: 'milestone', at, body: { what, on, yearly: 'no' } };
}
