// @ts-check

/** @typedef {{ id: string, name: string, host: string, kind: 'record' | 'mail', month: string }} NewSite */

/**
 * What a new site begins with, by path: adapter, selectors, a page to try them on, and a test that fails until the
 * selectors are the site's own.
 *
 * @param {NewSite} site
 * @returns {Map<string, string>}
 */
export function newSiteFiles(site) {
  const { id, kind, month } = site;
  const fixture = `test/fixtures/${id}/first-${month}.html`;
  return new Map(
    kind === 'record'
      ? [
          [`lib/sites/${id}.ts`, recordAdapter(site)],
          [`lib/sites/${id}-selectors.ts`, recordTable(site)],
          [fixture, recordPage(site)],
          [`test/sites/${id}.test.ts`, recordTest(site)],
        ]
      : [
          [`lib/sites/${id}.ts`, mailAdapter(site)],
          [`lib/sites/${id}-selectors.ts`, mailTable(site)],
          [fixture, mailPage(site)],
          [`test/sites/${id}.test.ts`, mailTest(site)],
        ],
  );
}

/** @param {Pick<NewSite, 'id' | 'name' | 'host'>} site */
export function registryLine({ id, name, host }) {
  return `  { id: '${id}', name: '${name}', hosts: ['${host}'], detect: null, limited: true },`;
}

/** @param {NewSite} site */
function recordAdapter({ id, name }) {
  return `import { recordSite } from './crm-record';
import { ${id}Selectors } from './${id}-selectors';

/** ${name}: the record of a person. */
export const ${id} = recordSite({
  id: '${id}',
  table: ${id}Selectors,
  shownAt({ pathname }) {
    const [, key = ''] = /^\\/contacts\\/(\\w+)/.exec(pathname) ?? [];
    return key ? { is: 'person', id: key } : null;
  },
});
`;
}

/** @param {NewSite} site */
function recordTable({ id, name }) {
  return `import type { RecordTable } from './crm-record';

/** ${name}. Say here where the selectors come from, and put in for each the month in which it was last seen true. */
export const ${id}Selectors = {
  root: { means: 'record', seen: 'not yet', rungs: ['main', 'body'] },
  name: { means: 'name', seen: 'not yet', rungs: ['[data-field="name"]', 'h1'] },
  email: { means: 'address', seen: 'not yet', rungs: ['[data-field="email"] a[href^="mailto:" i]'] },
  phone: { means: 'telephone', seen: 'not yet', rungs: ['[data-field="phone"] a[href^="tel:" i]'] },
  company: { means: 'company', seen: 'not yet', rungs: ['[data-field="company"]'] },
} as const satisfies RecordTable;
`;
}

/** @param {NewSite} site */
function recordPage({ name, month }) {
  return page(
    name,
    month,
    `<main><h1 data-field="name">Anna Lund</h1><p data-field="email"><a href="mailto:anna.lund@lundkajakk.example">anna.lund@lundkajakk.example</a></p>
<p data-field="phone"><a href="tel:+4722000220">+47 22 00 02 20</a></p><p data-field="company">Lund Kajakk</p></main>`,
  );
}

/** @param {NewSite} site */
function recordTest(site) {
  return test(
    site,
    '/contacts/7',
    'is about the person of the record',
    `expect(people).toMatchObject([
      { name: 'Anna Lund', address: 'anna.lund@lundkajakk.example', role: 'record', company: 'Lund Kajakk' },
    ]);`,
  );
}

/** @param {NewSite} site */
function mailAdapter({ id, name }) {
  return `import { ${id}Selectors } from './${id}-selectors';
import { threadSite } from './mail-thread';

/** ${name}: the conversation that is open, and drafts. */
export const ${id} = threadSite({
  id: '${id}',
  table: ${id}Selectors,
  quoted: 'blockquote',
  conversationAt: () => '',
});
`;
}

/** @param {NewSite} site */
function mailTable({ id, name }) {
  const rows = [
    ['pane', 'conversation', 'main'],
    ['subject', 'subject', 'h1'],
    ['message', 'message', '[data-part="message"]'],
    ['body', 'text of a message', '[data-part="text"]'],
    ['sender', 'sender', '[data-part="from"]'],
    ['recipients', 'recipients', '[data-part="to"]'],
    ['time', 'date', 'time'],
    ['rowPerson', 'people of a row', '[data-part="row"]'],
    ['editor', 'draft', '[contenteditable="true"]'],
    ['draftRoot', 'compose window', '[role="dialog"]'],
    ['draftTo', 'recipients of the draft', '[name="to"]'],
    ['draftSubject', 'subject of the draft', '[name="subject"]'],
  ].map(([key, means, rung]) => `  ${key}: { means: '${means}', seen: 'not yet', rungs: ['${rung}'] },`);
  return `import type { ThreadTable } from './mail-thread';

/** ${name}. Say here where the selectors come from, and put in for each the month in which it was last seen true. */
export const ${id}Selectors = {
${rows.join('\n')}
} as const satisfies ThreadTable;
`;
}

/** @param {NewSite} site */
function mailPage({ name, month }) {
  return page(
    name,
    month,
    `<main><h1>Order 7</h1><section data-part="message"><span data-part="from" title="anna.lund@lundkajakk.example">Anna Lund</span>
<time>20.11.2026 08:10</time><div data-part="text">Where is order 7?</div></section></main>`,
  );
}

/** @param {NewSite} site */
function mailTest(site) {
  return test(
    site,
    '/mail/7',
    'is about whoever wrote in the conversation',
    `expect(people).toMatchObject([{ name: 'Anna Lund', address: 'anna.lund@lundkajakk.example', role: 'from' }]);`,
  );
}

/**
 * @param {string} name
 * @param {string} month
 * @param {string} main
 */
function page(name, month, main) {
  return `<!doctype html>
<!-- ${name}. Written by hand in ${month}; the people are made up. -->
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title></head>
<body>
${main}
</body></html>
`;
}

/**
 * @param {NewSite} site
 * @param {string} path
 * @param {string} what
 * @param {string} check
 */
function test({ id, name, host, month }, path, what, check) {
  const url = `https://${host.replace('*.', 'shop.')}${path}`;
  return `import { describe, expect, it } from 'vitest';
import { ${id} } from '@/lib/sites/${id}';
import { ${id}Selectors } from '@/lib/sites/${id}-selectors';
import { open, read } from './open-page';
import { unseen } from './tables';

describe('a page of ${name}', () => {
  it('is read by selectors that somebody has seen true', () => {
    expect(unseen(${id}Selectors)).toEqual([]);
  });

  it('${what}', () => {
    const { people, health } = read(${id}, open({ file: '${id}/first-${month}.html', url: '${url}' }));
    ${check}
    expect(health.state).toMatch(/^(ok|degraded)$/);
  });
});
`;
}
