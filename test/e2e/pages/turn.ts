import type { Page } from 'playwright-core';

/** What the panel showed from one moment on. */
export interface Glimpse {
  at: number;
  /** Whom it was about; empty for nobody. */
  who: string;
  /** Everybody of the test's people whose name or address stood anywhere in what it said of that person. */
  names: string[];
}

/**
 * From now on the panel's own page keeps every change of whom it shows, as `glimpses`, and how often it asked a page to be
 * read, as `asked`.
 */
export async function watchPanel(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const put = chrome.scripting.executeScript.bind(chrome.scripting);
    Object.assign(window, { asked: 0 });
    Object.assign(chrome.scripting, {
      executeScript: async (what: { files?: string[] }) => {
        const results = await put(what as Parameters<typeof put>[0]);
        // Its script was put in, or was there and was asked.
        const [first] = results as { result?: { reads?: boolean } | null }[];
        const asks = what.files !== undefined || first?.result?.reads === true;
        if (asks) Object.assign(window, { asked: Reflect.get(window, 'asked') + 1 });
        return results;
      },
    });
    const people = {
      'Anna Lund': /Anna Lund|anna\.lund@/,
      'Priya Raman': /Priya Raman|priya@/,
      'Bo Ekman': /Bo Ekman|bo\.ekman@/,
    };
    const glimpses: Glimpse[] = [];
    Object.assign(window, { glimpses });
    const look = () => {
      const heading = document.querySelector('main h1:not(.sr-only)');
      const about = heading?.closest('header, section, article')?.textContent ?? heading?.textContent ?? '';
      const names = Object.entries(people).flatMap(([name, sign]) => (sign.test(about) ? [name] : []));
      const glimpse = { at: Date.now(), who: heading?.textContent ?? '', names };
      const last = glimpses.at(-1);
      if (last?.who !== glimpse.who || last.names.join() !== names.join()) glimpses.push(glimpse);
    };
    look();
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** How often the panel has asked a page to be read. */
export const askedBy = (panel: Page): Promise<number> => panel.evaluate(() => Reflect.get(window, 'asked'));

interface Turn {
  /** What stands on the page, and what stands there afterwards. */
  words: Readonly<Record<string, string>>;
  to: string;
  /** Milliseconds. */
  after: number;
}

/**
 * Changes the page's address, and then, place by place, what it shows: in attributes, fields, texts and frames. Gives
 * when the address changed.
 */
export async function turnPage(page: Page, turn: Turn): Promise<{ begun: number }> {
  return page.evaluate(async ({ words, to, after }: Turn) => {
    const pause = (length: number) => new Promise((done) => setTimeout(done, length));
    const turned = (text: string) =>
      Object.entries(words).reduce((said, [old, now]) => said.replaceAll(old, now), text);
    const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
    const changes = [document, ...frames].flatMap((one) =>
      [...one.querySelectorAll('body, body *')].flatMap((element) => [
        ...[...element.attributes]
          .filter(({ value }) => turned(value) !== value)
          .map(
            ({ name, value }) =>
              () =>
                element.setAttribute(name, turned(value)),
          ),
        ...[...element.childNodes]
          .filter((node) => node instanceof Text || node.nodeType === 3)
          .filter((node) => turned(node.textContent ?? '') !== node.textContent)
          .map((node) => () => {
            node.textContent = turned(node.textContent ?? '');
          }),
      ]),
    );
    // Whoever asked to be called before this was called before this.
    await new Promise((done) => requestIdleCallback(done, { timeout: 5000 }));
    await pause(after);
    const begun = Date.now();
    history.pushState(null, '', to);
    // The view follows its address when the application has what to show.
    await pause(700);
    for (const change of changes) {
      change();
      await pause(20);
    }
    return { begun };
  }, turn);
}
