import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';

/**
 * Editors as their makers publish them: what a page loads of a package, whether the text begins in a field, how many
 * lines at once it takes from the page script, and whether its own undo takes them out again at once.
 */
export const npmEditors = {
  quill: { loads: ['quill/dist/quill.core.css'], field: false, lines: 2, undo: true },
  prosemirror: { loads: ['prosemirror-view/style/prosemirror.css'], field: false, lines: 2, undo: true },
  lexical: { loads: [], field: false, lines: 2, undo: true },
  ckeditor5: { loads: [], field: false, lines: 2, undo: true },
  ckeditor4: { loads: ['ckeditor4/ckeditor.js'], field: true, lines: 2, undo: false },
  tinymce: { loads: ['tinymce/tinymce.min.js'], field: true, lines: 2, undo: true },
} as const satisfies Record<string, { loads: string[]; field: boolean; lines: number; undo: boolean }>;

export type NpmEditor = keyof typeof npmEditors;

/** Serves a mail form with each editor under an origin, from this machine's own packages. */
export async function serveNpmEditors(context: BrowserContext, origin: string): Promise<void> {
  const scripts = new Map<string, string>();
  for (const name of Object.keys(npmEditors)) scripts.set(`/${name}.js`, await bundled(name));
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = scripts.get(pathname);
    if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script });
    const file = /^\/npm\/((?:ckeditor4|tinymce|quill|prosemirror-view)\/[\w./-]+)$/.exec(pathname)?.[1];
    if (file && !file.includes('..')) return route.fulfill({ path: resolve('node_modules', file) });
    const name = pathname.slice(1);
    if (!isEditor(name)) return route.fulfill({ status: 404, body: 'no such page' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: formWith(name) });
  });
}

function isEditor(name: string): name is NpmEditor {
  return Object.hasOwn(npmEditors, name);
}

function formWith(name: NpmEditor): string {
  const { loads, field } = npmEditors[name];
  const head = loads.map((file) =>
    file.endsWith('.css') ? `<link rel="stylesheet" href="/npm/${file}">` : `<script src="/npm/${file}"></script>`,
  );
  const text = '<p>Hello Priya,</p><p>Nina</p>';
  const editor = field ? `<textarea id="editor">${text}</textarea>` : `<div id="editor">${text}</div>`;
  return `<!doctype html><html lang="en"><head><title>Answer - Desk</title>${head.join('')}</head><main><form>
<input name="to" value="Priya Raman &lt;priya@trailmix.example&gt;"><input name="subject" value="Re: Refund">${editor}<button>Send</button></form></main>
<script type="module" src="/${name}.js"></script></html>`;
}

async function bundled(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: resolve('test/e2e/pages/npm-editors', `${name}.ts`), formats: ['es'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    for (const part of one.output) if (part.type === 'chunk' && part.isEntry) return part.code;
  }
  throw new Error(`${name} was not built`);
}
