import { NORMALISER } from '@/lib/log/addresses';
import { log } from '@/lib/log/database';
import { type Digester, digester, INSTALL_KEY } from '@/lib/log/digest';
import { tableNames } from '@/lib/log/dump';
import { entryRow } from '@/lib/log/entries';
import { digestsOf } from '@/lib/log/identities';
import { derived } from '@/lib/log/revise';
import type { EntryRow, TableName } from '@/lib/log/rows';
import { conversationKeys } from '@/lib/log/see';
import { settingsSchema } from '@/lib/log/settings';
import { plainSubject } from '@/lib/log/subjects';
import { customerBodySchema } from '@/lib/model/customer';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { defaultStandards } from '@/lib/model/standards';
import { idAt } from '@/test/bench/page/plan';
import { letters, type Random, randomOf } from '@/test/bench/page/random';
import { emptyLog } from '@/test/log/builders';
import { ZONE } from './office';
import type { Said, Talk } from './talks';
import { type Life, SEED, type Year } from './year';

export const SELLER = 'nina@fjordgear.example';

/** Of nobody: the digests of the file are made with it. */
const KEY = '5e'.repeat(32);

/** The year as a backup of version 2, as Attune itself would have written it. */
export async function yearFile(year: Year): Promise<string> {
  await emptyLog();
  await log.settings.put({ key: INSTALL_KEY, value: KEY });
  const digest = await digester();
  const tables = new Map<TableName, object[]>(tableNames.map((name) => [name, []]));
  const put = (name: TableName, ...rows: object[]) => tables.get(name)?.push(...rows);
  const accounts = { [SELLER]: 'yes' };
  const standards = defaultStandards(ZONE);
  const settings = settingsSchema.parse({ own: [SELLER], accounts, standards, firstRunDone: true });
  put('settings', { key: INSTALL_KEY, value: KEY }, { key: 'settings', value: settings });
  for (const [index, life] of year.lives.entries()) {
    const random = randomOf(SEED, index, 4);
    const { person, notes, talks } = life;
    put('customers', customerOf(life));
    put('identities', {
      id: idAt(person.addedAt, index, letters(random, 8)),
      customerId: person.id,
      type: 'email',
      linked: false,
      until: null,
      body: { value: person.address, name: '' },
      digests: await digestsOf(digest, 'email', person.address),
      normaliser: NORMALISER,
    });
    put('dirty', { customerId: person.id });
    for (const [place, { kind, at, body }] of notes.entries()) {
      put('entries', entryRow({ id: idAt(at, place, letters(random, 8)), customerId: person.id, kind, at, body }));
    }
    for (const talk of talks) {
      const { touches, conversation } = await rowsOf(talk, life, random, digest);
      put('entries', ...touches);
      if (conversation) put('conversations', conversation);
    }
  }
  const lists = [...tables].map(([name, rows]) => {
    const sorted = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return `"${name}":[\n${sorted.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  });
  const head = `"format":"attune","version":2,"exportedAt":"${new Date(year.now).toISOString()}"`;
  return `{${head},\n${lists.join(',\n')}}\n`;
}

function customerOf({ person }: Life) {
  const { id, internal, stage, addedAt, name, account, role, tier, zone, note, leftAt } = person;
  const body = customerBodySchema.parse({
    ...{ name, account, role, tier, note },
    zone: zone && { value: zone, source: 'told', replies: 0 },
    ...(leftAt === null ? {} : { left: { at: leftAt, why: 'The boats came too late', satisfied: 2 } }),
  });
  return { id, internal, stage, addedAt, revision: 1, body };
}

async function rowsOf(talk: Talk, { person }: Life, random: Random, digest: Digester) {
  const [first] = talk.messages;
  const at = first?.at ?? 0;
  const isSpoken = talk.channel === 'call' || talk.channel === 'meeting';
  const conversationId = isSpoken ? null : idAt(at, 0, letters(random, 8));
  const keys = isSpoken ? [] : await conversationKeys(digest, person.id, conversationId, plainSubject(talk.subject));
  const touches = talk.messages.map((said, place): EntryRow => {
    const id = idAt(said.at, place, letters(random, 8));
    const row = { id, customerId: person.id, kind: 'touch', at: said.at, body: touchOf(talk, said, random) };
    return entryRow(conversationId === null ? row : { ...row, conversationId, keys });
  });
  if (conversationId === null) return { touches, conversation: null };
  const conversation = {
    ...{ id: conversationId, customerId: person.id, keys, at },
    body: {
      ...{
        subject: talk.subject,
        site: 'gmail',
        url: `https://mail.google.com/mail/u/0/#inbox/${letters(random, 16)}`,
      },
      ...{ channel: talk.channel, turn: 'nobody' as const, owedSince: null, owedTouchId: null, acknowledgedAt: null },
      ...{ complains: false, waitingSince: null, followUps: 0, readAt: talk.readAt },
    },
  };
  return { touches, conversation: derived(conversation, touches, 0) };
}

function touchOf({ channel, subject }: Talk, said: Said, random: Random): TouchBody {
  const yesNo = (is: boolean) => (is ? 'yes' : 'no');
  const isSpoken = channel === 'call' || channel === 'meeting';
  return {
    direction: isSpoken ? 'both' : said.by === 'them' ? 'in' : 'out',
    channel,
    precision: 'ms',
    zoneKnown: true,
    subject,
    textDigest: isSpoken ? '' : letters(random, 22),
    words: isSpoken ? null : 20 + Math.floor(random() * 160),
    language: isSpoken ? '' : 'en',
    asks: yesNo(said.asks),
    complains: yesNo(said.complains),
    thanks: yesNo(said.thanks),
    closes: 'no',
    automatic: false,
    by: said.by,
    state: 'confirmed',
    answered: false,
    confirmedOwed: null,
    attempt: false,
    note: isSpoken ? 'Talked about the season' : '',
    ...(said.holds ? { acknowledges: true } : {}),
  };
}

/** What tells the rows of a table apart, and orders them. */
function keyOf(row: object): string {
  const { id, key, customerId } = row as Record<string, string>;
  return id ?? key ?? customerId ?? '';
}
