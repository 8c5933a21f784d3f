import { beforeEach, describe, expect, it } from 'vitest';
import { type CustomerRecord, customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import { withPage } from '@/lib/app/kept-pages';
import { observe } from '@/lib/app/observe';
import { unansweredOn } from '@/lib/app/page-words';
import { understandPage } from '@/lib/app/read-page';
import type { Identity } from '@/lib/model/customer';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { HOUR } from '@/lib/model/time';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings } from './log';
import { ADA, draft, from, ME, message, READ_AT, reading } from './readings';

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

const text = (value: string): PageMessage['text'] => ({ is: 'found', value, rung: 1 });
const time = (hoursAgo: number): PageMessage['time'] => ({
  is: 'found',
  value: { at: READ_AT - hoursAgo * HOUR, precision: 'ms', zone: 'known' },
  rung: 1,
});
const theirs = (words: string, hoursAgo: number, part: Partial<PageMessage> = {}) =>
  message({ text: text(words), time: time(hoursAgo), ...part });
const ours = (hoursAgo: number, part: Partial<PageMessage> = {}) =>
  theirs('We look into it.', hoursAgo, { from: from(ME), to: [{ name: '', address: ADA }], ...part });

async function record(id: string): Promise<CustomerRecord> {
  return new Promise((resolve, reject) => {
    watchCustomerRecord(id, settings(), 50).subscribe({
      next: (value) => value && resolve(value),
      error: reject,
    });
  });
}
async function shown(page: PageReading) {
  const customer = await record(await addAda());
  const understood = understandPage(customer, page, READ_AT);
  return { view: customerView(customer, page, READ_AT, settings().nudges, understood), customer, understood };
}

describe('what they wrote and nobody answered', () => {
  const identity: Identity = {
    id: 'i1',
    customerId: 'ada',
    type: 'email',
    linked: false,
    until: null,
    body: { value: ADA, name: '' },
  };
  const between = { settings: settings(), identities: [identity] };
  const unanswered = (...messages: PageMessage[]) =>
    unansweredOn(reading({ messages }), between)?.map(({ words }) => words) ?? null;

  it('is what came since our side last wrote, oldest first', () => {
    expect(unanswered(theirs('And now?', 1), theirs('Where are they?', 5), ours(3), theirs('Hello?', 2))).toEqual([
      'Hello?',
      'And now?',
    ]);
  });

  it('is nothing once we answered, though our answer is folded away, or the page only marks theirs as answered', () => {
    const folded = ours(1, { text: { is: 'absent' }, collapsed: true });
    expect(unanswered(theirs('Where are they?', 5), folded)).toEqual([]);
    expect(unanswered(theirs('Where are they?', 5, { answered: true }))).toEqual([]);
  });

  it('is not known where the page shows no words of theirs', () => {
    expect(unanswered(ours(1))).toBeNull();
    expect(unanswered(theirs('', 1, { text: { is: 'absent' } }))).toBeNull();
  });
});

describe('the panel beside a draft', () => {
  const slips =
    'Dear Omar,\n\nThank you for your patience. The paddles are blue and the kayaks are green. They are all in the harbour.';
  const asked = theirs('When will the refund come?', 1);

  it('has the findings apart from what else asks for something', async () => {
    const { view } = await shown(reading({ messages: [asked], drafts: [draft({ text: slips })] }));
    expect(view.coach?.findings.map(({ ruleId }) => ruleId)).toEqual(['wrong-name', 'question-unanswered']);
    expect(view.coach).toMatchObject({ most: 175, says: true, more: [] });
    expect(view.nudges.filter(({ ruleId }) => ruleId === 'wrong-name')).toEqual([]);
  });

  it('says nothing of a draft before it was read, nor of one to somebody else', async () => {
    const page = reading({ messages: [asked], drafts: [draft({ text: slips })] });
    const { customer } = await shown(page);
    expect(customerView(customer, page, READ_AT, settings().nudges)).toMatchObject({ writing: true, coach: null });
    const other = draft({ text: slips, to: [{ name: '', address: 'omar@dune.example' }] });
    const toOther = reading({ drafts: [other] });
    const understood = understandPage(customer, toOther, READ_AT);
    expect(customerView(customer, toOther, READ_AT, settings().nudges, understood).coach).toBeNull();
  });

  it('keeps to the words that were read until the newer ones are', async () => {
    const before = draft({ text: slips });
    const { customer, understood } = await shown(reading({ messages: [asked], drafts: [before] }));
    const next = reading({ messages: [asked], drafts: [{ ...before, text: `${slips} And more.` }] });
    const view = customerView(customer, next, READ_AT, settings().nudges, understood);
    expect(view.coach?.findings[0]?.ruleId).toBe('wrong-name');
    const another = reading({ messages: [asked], drafts: [draft({ text: slips })] });
    expect(customerView(customer, another, READ_AT, settings().nudges, understood).coach).toBeNull();
  });

  it('knows what is asked from the quote where the page is for writing alone', async () => {
    const quoting = draft({ text: slips, quoted: 'Hello Nina,\nWhen will the refund come?' });
    const { view } = await shown(reading({ site: 'roundcube', view: 'compose', drafts: [quoting] }));
    expect(view.coach?.findings.find(({ ruleId }) => ruleId === 'question-unanswered')?.says).toContain(
      'When will the refund come?',
    );
  });

  it('is of one mind with itself: read again, the same is the same', async () => {
    const page = reading({ messages: [asked], drafts: [draft({ text: slips })] });
    const { customer, understood } = await shown(page);
    expect(understandPage(customer, page, READ_AT + 1000).draft?.read).toBe(understood.draft?.read);
  });
});

describe('beside a page for writing alone', () => {
  const asked = 'Are the vests certified? And can you deliver by January?';
  const reminded = 'I wanted to ask whether you could look into my two questions.';
  const writing = reading({
    url: 'https://mail.example/?_action=compose',
    view: 'compose',
    drafts: [draft({ text: 'Yes, they are certified.', quoted: reminded })],
  });
  const shown = (words: string, hoursAgo: number, part: Partial<PageMessage> = {}) =>
    reading({ url: `https://mail.example/${hoursAgo}`, messages: [theirs(words, hoursAgo, part)] });

  async function said(...pages: PageReading[]): Promise<string[]> {
    const known = await record(await addAda());
    const beside = pages.reduce<readonly PageReading[]>((all, page) => withPage(all, page, known.settings), []);
    return understandPage(known, writing, READ_AT, beside).said?.map(({ text: words }) => words) ?? [];
  }

  it('what stands in an earlier message is known from the page that showed it', async () => {
    expect(await said(shown(asked, 5), shown(reminded, 2))).toEqual([asked, reminded]);
  });

  it('the message is of the time at which it came, though an answer was owed since an earlier one', async () => {
    const page = reading({ messages: [theirs(asked, 5), theirs(reminded, 2)] });
    const id = await addAda();
    await observe(page, settings());
    const known = await record(id);
    expect(known.situation.conversations).toMatchObject([{ body: { owedSince: READ_AT - 5 * HOUR } }]);
    const [ofPage, ofQuote] = [page, writing].map((one) => understandPage(known, one, READ_AT).said?.at(-1)?.at);
    expect(ofQuote).toBe(READ_AT - 2 * HOUR);
    expect(ofPage).toBe(ofQuote);
  });

  it('no page is kept in mind that may not be read', () => {
    const page = shown(asked, 5, { subject: 'An order' });
    const [mine] = settings().own;
    const declined = settings({ own: [], accounts: { [mine ?? '']: 'no' } });
    expect(withPage([], page, settings())).toEqual([page]);
    expect(withPage([], page, declined)).toEqual([]);
    expect(withPage([], page, settings({ own: [] }))).toEqual([]);
  });

  it('what came before their thanks is settled', async () => {
    const angry = shown('This is not acceptable, two vests are broken!', 5);
    const glad = shown('Thank you so much, the new vests came. Who pays the storage?', 3);
    expect((await said(angry, glad)).some((words) => words.includes('acceptable'))).toBe(false);
  });

  it('another matter, and another person, are left out', async () => {
    const other = shown(asked, 5, { subject: 'Another order' });
    const somebody = shown(asked, 4, { from: from('tom@harbour.example') });
    expect(await said(other, somebody)).toEqual([reminded]);
  });

  it('only so many pages, and so many letters of them, are kept in mind', () => {
    const keep = (pages: readonly PageReading[]) =>
      pages.reduce<readonly PageReading[]>((all, page) => withPage(all, page, settings()), []);
    const many = Array.from({ length: 70 }, (_, index) => shown('Hello', index));
    expect(keep(many)).toHaveLength(60);
    const long = Array.from({ length: 5 }, (_, index) => shown('x'.repeat(900_000), index));
    expect(keep(long).map(({ url }) => url)).toEqual(long.slice(3).map(({ url }) => url));
  });
});
