import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { editorPages, heardIn, textIn } from '@/test/e2e/pages/editors';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, omar, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { draftsOf, hearReadings, insert } from '@/test/e2e/pages/insertion';
import { start } from '@/test/e2e/pages/panel-view';

const words = 'How are the kayaks?\nAnd the lake <b>?';
const inserted = { is: 'inserted' };
const refused = { is: 'not-inserted', why: 'refused' };
const gone = { is: 'not-inserted', why: 'gone' };

const mail = 'https://mail.google.com';
const desk = 'https://desk.example';
/** No two visits to a page have the same address, so that nothing read of one is taken for another. */
let visit = 0;
let attune: Attune;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  page = attune.page;
  const { refund, sand } = sampleThreads(Date.now());
  await routeOrigin(attune.context, `${mail}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund, sand] }) });
  await routeOrigin(attune.context, `${desk}/**`, editorPages);
  for (const origin of [mail, desk]) await attune.grant(origin);
  await page.goto(`${mail}/mail/u/0/`);
  panel = await attune.openPanel(page);
});
afterAll(() => attune?.close());

test('the seller’s own address', async () => {
  await start(panel, nina.address);
  await hearReadings(panel);
});

describe('in Gmail', () => {
  const openThread = (query: string) => {
    visit += 1;
    return page.goto(`${mail}/mail/u/0/?${query}&visit=${visit}#inbox/FMfcgzQXKhVbNmRt`);
  };
  const editors = () => page.locator('[g_editable]');

  test('a reply in the thread takes the words, the page hears of it, and its own undo takes them out', async () => {
    await openThread('open=reply');
    const [reply] = await draftsOf(panel, page);
    await page.evaluate(() => {
      document.addEventListener('input', ({ target }) => {
        document.body.dataset['heard'] = (target as Element).getAttribute('g_editable') ?? '';
      });
    });
    expect(await insert(panel, reply?.handle, 'How are the kayaks?\n\nAnd the lake <b>?')).toEqual(inserted);
    expect(await editors().innerHTML()).toBe('How are the kayaks?<div><br></div><div>And the lake &lt;b&gt;?</div>');
    expect(await page.locator('body').getAttribute('data-heard')).toBe('true');
    await page.keyboard.press('Control+z');
    expect((await editors().innerText()).trim()).toBe('');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a window and a reply are open: each gets its own', async () => {
    await openThread(`open=window&to=${omar.address}&name=Omar`);
    await page.locator('.bkH').last().click();
    const drafts = await draftsOf(panel, page, 2);
    const to = (address: string) => drafts.find((draft) => draft.to.some((one) => one.address === address))?.handle;
    expect(await insert(panel, to(priya.address), 'For Priya')).toEqual(inserted);
    expect(await insert(panel, to(omar.address), 'For Omar')).toEqual(inserted);
    expect(await page.locator('.M9 [g_editable]').innerText()).toBe('For Priya');
    expect(await page.locator('[role=dialog] [g_editable]').innerText()).toBe('For Omar');
  });

  test('what is no open draft gets nothing: sent, minimised, or never there', async () => {
    await openThread(`open=window&to=${omar.address}&name=Omar`);
    const [draft] = await draftsOf(panel, page);
    await page.locator('[role=dialog] form').evaluate((form) => {
      form.style.display = 'none';
    });
    expect(await insert(panel, draft?.handle, words)).toEqual(gone);
    expect(await editors().textContent()).toBe('');
    await page.locator('[role=dialog]').evaluate((dialog) => dialog.remove());
    expect(await insert(panel, draft?.handle, words)).toEqual(gone);
    expect(await insert(panel, '00000000-0000-4000-8000-000000000000', words)).toEqual(gone);
  });

  test('above signature and quote, where the caret is elsewhere', async () => {
    await openThread(`open=window&to=${omar.address}&name=Omar`);
    const [draft] = await draftsOf(panel, page);
    await editors().evaluate((editor) => {
      editor.innerHTML =
        '<div dir="ltr">Hi Omar,<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Nina</div></div><br><div class="gmail_quote"><blockquote>Sand</blockquote></div>';
    });
    await page.locator('[name=subjectbox]').click();
    expect(await insert(panel, draft?.handle, 'How is the desert?')).toEqual(inserted);
    expect((await editors().innerText()).split(/\s*\n\s*/)).toEqual([
      'Hi Omar,',
      'How is the desert?',
      '--',
      'Nina',
      'Sand',
    ]);
  });
});

describe('in a form that no adapter knows', () => {
  const open = async (path: keyof typeof editorPages) => {
    visit += 1;
    await page.goto(`${desk}${path}?visit=${visit}`);
    return (await draftsOf(panel, page))[0]?.handle;
  };
  /** As a person who clicked there and went on with the arrows. */
  const caretAt = async (line: number, column: number) => {
    await page.locator('#editor').focus();
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < line; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
  };

  test('a plain field: under the seller’s own words, above the quote', async () => {
    const handle = await open('/plain');
    const before = await textIn(page);
    expect(await insert(panel, handle, words)).toEqual(inserted);
    expect(await textIn(page)).toBe(before.replace('Hello Priya,\n', `Hello Priya,\n${words}\n`));
    expect((await heardIn(page)).every((type) => type === 'insertText')).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await textIn(page)).toBe(before);
  });

  test('a plain field that begins with the quote: above it', async () => {
    expect(await insert(panel, await open('/plain-quote-first'), 'Hello')).toEqual(inserted);
    expect(await textIn(page)).toBe('Hello\n\nOn Monday Priya wrote:\n> When?\n');
  });

  test.each(['/plain', '/rich'] as const)('%s: at the caret in the middle of a line', async (path) => {
    const handle = await open(path);
    await caretAt(0, 'Hello'.length);
    expect(await insert(panel, handle, 'dear')).toEqual(inserted);
    expect(await textIn(page)).toMatch(/^Hello dear Priya,\n/);
    await page.keyboard.press('Control+z');
    expect(await textIn(page)).toMatch(/^Hello Priya,\n/);
  });

  test.each(['/plain', '/rich'] as const)('%s: not into the quote, though the caret is there', async (path) => {
    const handle = await open(path);
    const before = await textIn(page);
    await caretAt(path === '/plain' ? 4 : 2, 3);
    expect(await insert(panel, handle, words)).toEqual(inserted);
    expect(await textIn(page)).toContain(`Hello Priya,\n${words}\n`);
    await page.keyboard.press('Control+z');
    expect(await textIn(page)).toBe(before);
  });

  test.each(['/plain', '/rich'] as const)('%s: what is selected is not lost', async (path) => {
    const handle = await open(path);
    await caretAt(0, 'Hello Priya,'.length);
    // Backwards, so that its end is not where the caret is.
    await page.keyboard.press('Shift+Home');
    expect(await insert(panel, handle, 'How are you?')).toEqual(inserted);
    expect(await textIn(page)).toMatch(/^Hello Priya, How are you\?\n/);
  });

  test('not into the quote, though the page put the caret right before it', async () => {
    const handle = await open('/rich');
    await page.locator('#editor').evaluate((editor) => {
      editor.focus();
      getSelection()?.collapse(editor, [...editor.children].indexOf(editor.querySelector('blockquote') as Element));
    });
    expect(await insert(panel, handle, words)).toEqual(inserted);
    expect(await page.locator('#editor blockquote').innerText()).toBe('When?');
    expect(await textIn(page)).toContain(`Hello Priya,\n${words}\n`);
  });

  test('an editor that begins with the quote: below it, where there is room', async () => {
    const handle = await open('/rich-quote-first');
    expect(await insert(panel, handle, 'Hello')).toEqual(inserted);
    expect(await page.locator('#editor blockquote').innerText()).toBe('When?');
    expect(await textIn(page)).toMatch(/^When\?\s+Hello\s*$/);
  });

  test.each(['/puts-back', '/changes', '/short', '/read-only'] as const)(
    '%s: an editor that does not keep the words is left as it was',
    async (path) => {
      const handle = await open(path);
      expect(await insert(panel, handle, words)).toEqual(refused);
      expect((await textIn(page)).trim()).toBe('Hello');
      await page.waitForTimeout(200);
      expect((await textIn(page)).trim()).toBe('Hello');
    },
  );

  test('an editor that draws itself anew with the words in it has taken them', async () => {
    expect(await insert(panel, await open('/redraws'), words)).toEqual(inserted);
    expect(await textIn(page)).toContain('And the lake <b>?');
  });

  test('a draft that is closed meanwhile is gone', async () => {
    expect(await insert(panel, await open('/vanishes'), words)).toEqual(gone);
  });

  test('a field that says not to whom is one as long as somebody writes there', async () => {
    await page.goto(`${desk}/chat`);
    // Nothing in the page changes when somebody begins to write.
    await draftsOf(panel, page, 0);
    // Time for whatever the panel still asked for while the page came up.
    await page.waitForTimeout(2_500);
    await page.locator('#editor').click();
    const [draft] = await draftsOf(panel, page);
    expect(draft).toMatchObject({ to: [], subject: '', text: '' });
    expect(await insert(panel, draft?.handle, 'How are the kayaks?')).toEqual(inserted);
    expect(await textIn(page)).toBe('How are the kayaks?');
    expect(await page.locator('#other').inputValue()).toBe('');
    await page.locator('#editor').evaluate((editor) => editor.setAttribute('hidden', ''));
    expect(await insert(panel, draft?.handle, 'And you?')).toEqual(gone);
    expect(await textIn(page)).toBe('How are the kayaks?');
  });

  test('what is not what the panel says is refused, and nothing is sent', async () => {
    const handle = await open('/plain');
    const before = await textIn(page);
    for (const text of ['', ' \n', 'x'.repeat(5_001), null, { words }, 7]) {
      expect(await insert(panel, handle, text)).toEqual(refused);
    }
    for (const other of [null, 7, { handle }]) expect(await insert(panel, other, words)).toEqual(refused);
    expect(await textIn(page)).toBe(before);
    expect(await heardIn(page)).toEqual([]);
  });
});

test('nothing went wrong inside the extension', async () => {
  expect(await attune.errors()).toEqual([]);
});
