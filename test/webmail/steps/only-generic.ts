import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * A copy of the build that does not know Roundcube by its looks, and no other site either, as none is known by its host
 * here: what it reads of the webmail, it reads by the generic adapter alone. Gives its folder.
 */
export async function onlyGeneric(): Promise<string> {
  const folder = resolve('test/results/only-generic');
  await rm(folder, { recursive: true, force: true });
  await cp(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const scripts = (await readdir(folder, { recursive: true })).filter((name) => /(?<!page-\w+)\.js$/.test(name));
  let changed = 0;
  for (const name of scripts) {
    const path = resolve(folder, name);
    const before = await readFile(path, 'utf8');
    const after = before
      .replaceAll('body.task-mail[', 'body.no-such-task[')
      .replaceAll('#mainscreen ', '#no-such-screen ');
    if (after === before) continue;
    changed += 1;
    await writeFile(path, after);
  }
  if (changed === 0)
    throw new Error('No script of the build detects Roundcube as it did: look at lib/sites/registry.ts.');
  return folder;
}
