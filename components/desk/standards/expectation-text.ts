import { weekInWords } from '@/components/panel/words';
import { type Channel, type Customer, customerBodySchema } from '@/lib/model/customer';
import { groupBy } from '@/lib/model/group-by';
import { type HeldTo, type Standards, standardWords, targetFor } from '@/lib/model/standards';
import { cadenceFor } from '@/lib/nudges/cadence';

export interface Expecting {
  standards: Standards;
  /** For whom it is made; null: for any customer of no tier. */
  customer: Pick<Customer, 'stage' | 'body'> | null;
  /** "2026-11-22": days off before it are over. */
  today: string;
}

/**
 * What the seller's customers can expect, as plain text: a title, headings that end with a colon, lines of lists that
 * begin with "- ". It says what the service model says and nothing else. Pure.
 */
export function expectationText({ standards, customer, today }: Expecting): string {
  const whom = customer ?? anyone;
  const { playbooks, issues, feedback, complainBy, definition, decisions } = standards;
  const { paperwork, informed, lastContact } = playbooks.afterSale;
  const gap = cadenceFor(standards, whom.body.tier);
  const parts: [heading: string, lines: string[]][] = [
    ['How soon I answer', [...answers(standards, whom), ...hours(standards, today)]],
    [
      'How often you hear from me',
      gap ? [`About every ${days(gap.idealDays)}, and at the latest after ${days(gap.longestDays)}.`] : [],
    ],
    [
      'When you order',
      [
        line(`The paperwork is moving within ${businessDays(paperwork.businessDays)}.`, paperwork.how),
        line(
          `While the order is open, you hear from me at least every ${businessDays(informed.businessDays)}.`,
          informed.how,
        ),
        line(
          `Once it was delivered, I get in touch within ${businessDays(lastContact.businessDays)}.`,
          lastContact.how,
        ),
      ],
    ],
    [
      'When something goes wrong',
      [
        ...(complainBy.length > 0 ? complainBy.map((way) => `Tell me: ${way}`) : []),
        `I aim to have it settled within ${businessDays(issues.resolveBusinessDays)}.`,
      ],
    ],
    ['What you think of it', [`I ask you at most once in ${days(feedback.apartDays)}.`]],
    ['What I do every time', decisions.consistently.trim() ? [oneLine(decisions.consistently)] : []],
  ];
  return [
    'What you can expect of me',
    ...(definition.trim() ? [paragraph(definition)] : []),
    ...parts.flatMap(([heading, lines]) =>
      lines.length > 0 ? [[`${heading}:`, ...lines.map((one) => `- ${one}`)].join('\n')] : [],
    ),
  ].join('\n\n');
}

const anyone = { stage: 'customer', body: customerBodySchema.parse({ name: '' }) } as const;

const channelNames: readonly (readonly [Channel, string])[] = [
  ['email', 'email'],
  ['chat', 'chat'],
  ['text', 'text message'],
  ['call', 'a call I missed'],
];

/** Channels that are held to the same share a line. */
function answers(standards: Standards, whom: Pick<Customer, 'stage' | 'body'>): string[] {
  const held = channelNames.flatMap(([channel, name]) => {
    const target = targetFor(standards, whom, channel);
    return target ? [{ name, within: withinWords(target) }] : [];
  });
  const lines = groupBy(held, ({ within }) => within);
  if (lines.size === 1 && held.length === channelNames.length) return [`However you reach me: ${held[0]?.within}.`];
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return [...lines].map(([within, ones]) => `${capital(list.format(ones.map(({ name }) => name)))}: ${within}.`);
}

function withinWords(held: HeldTo): string {
  return held.isAgreed ? `within ${standardWords(held)}, as we agreed` : `within ${standardWords(held)}`;
}

function hours({ hours: week, zone, holidays }: Standards, today: string): string[] {
  const until = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const off = holidays.filter((date) => date >= today && date <= until).toSorted();
  return [
    `Business hours are ${weekInWords(week)} (time zone ${zone}).`,
    ...(off.length > 0 ? [`Days off: ${off.map(dateWords).join(', ')}.`] : []),
  ];
}

function dateWords(date: string): string {
  const at = new Date(`${date}T00:00Z`);
  return Number.isNaN(at.getTime())
    ? date
    : at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A line of the model, and what the seller wrote on it. */
function line(says: string, how: string): string {
  return how.trim() ? `${says} ${oneLine(how)}` : says;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lines stay; what would make a list or a heading of one does not. */
function paragraph(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .join('\n');
}

function businessDays(amount: number): string {
  return standardWords({ amount, unit: 'business-days' });
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
