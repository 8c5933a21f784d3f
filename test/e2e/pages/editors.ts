import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { listen } from '@/test/tools/port.mjs';

const form = (editor: string, script = '') =>
  `<!doctype html><html lang="en"><title>Answer - Desk</title><main><form><input name="to" value="Priya Raman &lt;priya@trailmix.example&gt;"><input name="subject" value="Re: Refund">
${editor}<button>Send</button></form></main><script>
const editor = document.querySelector('#editor');
const heard = [];
editor.addEventListener('input', ({ inputType, data }) => heard.push(inputType));
document.addEventListener('submit', () => heard.push('SENT'));
${script}</script></html>`;

const rich = (inside: string) => `<div id="editor" contenteditable="true" style="min-height: 60px">${inside}</div>`;

/** Forms in which a mail is written, by path; in each of them the editor is `#editor`. */
export const editorPages = {
  '/plain': form('<textarea id="editor">Hello Priya,\n\n\nOn Monday Priya wrote:\n> When?\n\n-- \nNina</textarea>'),
  '/plain-quote-first': form('<textarea id="editor">On Monday Priya wrote:\n> When?\n</textarea>'),
  '/read-only': form('<textarea id="editor" readonly>Hello</textarea>'),
  '/short': form('<textarea id="editor" maxlength="12">Hello</textarea>'),
  '/rich': form(
    rich('<div>Hello Priya,</div><div><br></div><blockquote>When?</blockquote><div class="moz-signature">Nina</div>'),
  ),
  '/rich-quote-first': form(rich('<blockquote>When?</blockquote><div><br></div>')),
  // Knows better than its page what it holds, and puts that back.
  '/puts-back': form(
    rich('<p>Hello</p>'),
    "const kept = editor.innerHTML; editor.addEventListener('input', () => setTimeout(() => { editor.innerHTML = kept; }, 50));",
  ),
  // Draws itself anew in its own manner, with other words.
  '/changes': form(
    rich('<p>Hello</p>'),
    "editor.addEventListener('input', () => setTimeout(() => { const p = document.createElement('p'); p.textContent = editor.textContent.replace(/kayaks/g, 'KAYAKS'); if (/kayaks/.test(editor.textContent)) editor.replaceChildren(p); }, 50));",
  ),
  // Draws itself anew, and everything is still there.
  '/redraws': form(
    rich('<p>Hello</p>'),
    "editor.addEventListener('input', () => setTimeout(() => { const now = document.querySelector('#editor'); const copy = now.cloneNode(true); now.replaceWith(copy); }, 50));",
  ),
  '/vanishes': form(
    rich('<p>Hello</p>'),
    "editor.addEventListener('input', () => document.querySelector('form').remove());",
  ),
  // No field says to whom.
  '/chat': `<!doctype html><html lang="en"><title>Chat</title><main><h1>Priya Raman</h1><textarea id="other"></textarea><textarea id="editor"></textarea></main><script>const heard = [];</script></html>`,
};

/** The same pages on a port of this machine, for a browser whose requests nobody answers in the network's place. */
export async function serveEditors(): Promise<{ url: string; close(): Promise<void> }> {
  const pages: Record<string, string> = editorPages;
  const server = createServer((request, answer) => {
    const page = pages[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
    answer.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(page);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What stands in the editor, by lines as a reader sees them. */
export function textIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('#editor');
    return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? '');
  });
}

/** What the page heard of its editor, in order. */
export function heardIn(page: Page): Promise<string[]> {
  // The page's own script declares it.
  return page.evaluate('heard');
}
