import type { Plugin } from 'vite';

/** What is asked for first, and what is loaded beside that. */
const start = '/entrypoints/sidepanel/main.ts';
const panel = '/entrypoints/sidepanel/panel.tsx';
const log = '/lib/log/open-early.ts';

/**
 * The panel in a handful of files. Left alone, what it shares with the desk is cut up by which of their parts share it,
 * into thirty files that must all be there before it begins; each costs the browser as much as 30 kB of script.
 */
export const fewChunks: Plugin = {
  name: 'few-chunks',
  outputOptions(options) {
    if (options.inlineDynamicImports || (options.format && options.format !== 'es')) return null;
    let names: Map<string, string> | null = null;
    return {
      ...options,
      manualChunks: (id, { getModuleIds, getModuleInfo }) => {
        names ??= namesOf([...getModuleIds()], (from) => getModuleInfo(from));
        return names.get(id);
      },
    };
  },
};

/** The page of the panel asks for all that begins it at once: its script would ask for the rest only when it runs. */
export const askedAtOnce: Plugin = {
  name: 'asked-at-once',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, filename }) {
      if (!bundle || !filename.includes('/sidepanel/')) return;
      const begins = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(panel))
          ? [file.fileName, ...file.imports]
          : [],
      );
      if (begins.length === 0) throw new Error('No file begins the panel.');
      return begins
        .filter((file) => !html.includes(`"/${file}"`))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};

type InfoOf = (
  id: string,
) => { isEntry: boolean; importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;

/** The chunk of each module that begins the panel; the rest is cut up as it comes. */
function namesOf(ids: readonly string[], infoOf: InfoOf): Map<string, string> {
  const startId = ids.find((id) => id.endsWith(start));
  const panelId = ids.find((id) => id.endsWith(panel));
  if (startId === undefined || panelId === undefined) return new Map();
  const statics = (id: string) => infoOf(id)?.importedIds ?? [];
  const all = (id: string) => [...statics(id), ...(infoOf(id)?.dynamicallyImportedIds ?? [])];
  const others = ids.filter((id) => infoOf(id)?.isEntry && !statics(id).includes(startId));

  const first = reached([startId], statics);
  const beginsOthers = reached(others, statics);
  const inOthers = reached(others, all);
  const names = new Map<string, string>();
  for (const id of reached([panelId], statics)) {
    if (beginsOthers.has(id)) names.set(id, 'common');
    else if (inOthers.has(id)) names.set(id, 'panel-parts');
  }
  const opensLog = ids.filter((id) => id.endsWith(log));
  for (const id of reached(opensLog, statics)) names.set(id, 'log');
  for (const id of first) names.set(id, 'start');
  for (const id of [startId, panelId]) names.delete(id);
  for (const id of names.keys()) if (id.endsWith('.css')) names.delete(id);
  return names;
}

function reached(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const one of next(id)) found.add(one);
  return found;
}
