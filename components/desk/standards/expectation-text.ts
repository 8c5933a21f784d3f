import { ph, plural, t } from '@lingui/core/macro';
import { weekInWords } from '@/components/panel/words';
import { type Channel, type Customer, customerBodySchema } from '@/lib/model/customer';
import { groupBy } from '@/lib/model/group-by';
import { type HeldTo, type Standards, standardWords, targetFor } from '@/lib/model/standards';
import { cadenceFor } from '@/lib/nudges/cadence';
import { region } from '@/lib/words/i18n';

export interface Expecting {
  standards: Standards;
  /** For whom it is made; null: for any customer of no tier. */
  customer: Pick<Customer, 'stage' | 'body'> | null;
  /** "2026-11-22": days off before it are over. */
  today: string;
}

/**
 * What the seller's customers can expect, as plain text: a title, headings that end with a colon, lines of lists that
 * begin with "- ". It says what the service model says and nothing else, in the seller's language.
 */
export function expectationText({ standards, customer, today }: Expecting): string {
  const whom = customer ?? anyone;
  const { playbooks, issues, feedback, complainBy, definition, decisions } = standards;
  const { paperwork, informed, lastContact } = playbooks.afterSale;
  const gap = cadenceFor(standards, whom.body.tier);
  const parts: [heading: string, lines: string[]][] = [
    [t`How soon I answer`, [...answers(standards, whom), ...hours(standards, today)]],
    [t`How often you hear from me`, gap ? [often(gap.idealDays, gap.longestDays)] : []],
    [
      t`When you order`,
      [
        line(
          t`The paperwork is moving within ${plural({ count: paperwork.businessDays }, { one: '# business day', other: '# business days' })}.`,
          paperwork.how,
        ),
        line(
          t`While the order is open, you hear from me at least every ${plural({ count: informed.businessDays }, { one: '# business day', other: '# business days' })}.`,
          informed.how,
        ),
        line(
          t`Once it was delivered, I get in touch within ${plural({ count: lastContact.businessDays }, { one: '# business day', other: '# business days' })}.`,
          lastContact.how,
        ),
      ],
    ],
    [
      t`When something goes wrong`,
      [
        ...(complainBy.length > 0 ? complainBy.map((way) => t`Tell me: ${way}`) : []),
        t`I aim to have it settled within ${plural({ count: issues.resolveBusinessDays }, { one: '# business day', other: '# business days' })}.`,
      ],
    ],
    [
      t`What you think of it`,
      [t`I ask you at most once in ${plural({ count: feedback.apartDays }, { one: '# day', other: '# days' })}.`],
    ],
    [t`What I do every time`, decisions.consistently.trim() ? [oneLine(decisions.consistently)] : []],
  ];
  return [
    t`What you can expect of me`,
    ...(definition.trim() ? [paragraph(definition)] : []),
    ...parts.flatMap(([heading, lines]) =>
      lines.length > 0 ? [[`${heading}:`, ...lines.map((one) => `- ${one}`)].join('\n')] : [],
    ),
  ].join('\n\n');
}

const anyone = { stage: 'customer', body: customerBodySchema.parse({ name: '' }) } as const;

const channelNames = (): readonly (readonly [Channel, string])[] => [
  ['email', t`email`],
  ['chat', t`chat`],
  ['text', t`text message`],
  ['call', t`a call I missed`],
];

/** Channels that are held to the same share a line. */
function answers(standards: Standards, whom: Pick<Customer, 'stage' | 'body'>): string[] {
  const names = channelNames();
  const held = names.flatMap(([channel, name]) => {
    const target = targetFor(standards, whom, channel);
    return target ? [{ name, within: withinWords(target) }] : [];
  });
  const lines = groupBy(held, ({ within }) => within);
  if (lines.size === 1 && held.length === names.length) {
    return [t`However you reach me: ${ph({ within: held[0]?.within ?? '' })}.`];
  }
  const list = new Intl.ListFormat(region(), { type: 'conjunction' });
  return [...lines].map(([within, ones]) => `${capital(list.format(ones.map(({ name }) => name)))}: ${within}.`);
}

function withinWords(held: HeldTo): string {
  const standard = standardWords(held);
  return held.isAgreed ? t`within ${standard}, as we agreed` : t`within ${standard}`;
}

function hours({ hours: week, zone, holidays }: Standards, today: string): string[] {
  const until = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const off = holidays.filter((date) => date >= today && date <= until).toSorted();
  return [
    t`Business hours are ${ph({ week: weekInWords(week) })} (time zone ${zone}).`,
    ...(off.length > 0 ? [t`Days off: ${ph({ dates: off.map(dateWords).join(', ') })}.`] : []),
  ];
}

function dateWords(date: string): string {
  const at = new Date(`${date}T00:00Z`);
  return Number.isNaN(at.getTime())
    ? date
    : at.toLocaleDateString(region(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
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

function often(ideal: number, longest: number): string {
  return t`About every ${plural(ideal, { one: '# day', other: '# days' })}, and at the latest after ${plural(longest, { one: '# day', other: '# days' })}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
