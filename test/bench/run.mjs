// @ts-check
// `npm run bench` measures all, `npm run bench -- logs panels` these parts (`--built`: of the build that is there); it is
// no test. `-- idle --minutes=60` leaves the worker alone for an hour in place of four minutes. `-- --quick` measures
// little and holds what does not hang on the machine to the record, which `-- --quick --record` writes. `-- --docs`
// writes docs/performance.md from what was measured last.
import { checkNode } from '../tools/node-version.mjs';
import { run } from '../tools/stop.mjs';

run(async () => {
  checkNode();
  const { installPackages } = await import('../tools/install.mjs');
  installPackages();
  const asked = process.argv.slice(2);
  if (asked.includes('--docs')) return (await import('./document.mjs')).writeDocument();
  const { bench, benchQuickly } = await import('./bench.mjs');
  const names = asked.filter((word) => !word.startsWith('--'));
  if (!asked.includes('--quick')) await bench(names, { built: asked.includes('--built'), minutes: minutesIn(asked) });
  else if (!(await benchQuickly({ record: asked.includes('--record') }))) process.exitCode = 1;
});

/** @param {string[]} asked */
function minutesIn(asked) {
  const said = asked.find((word) => word.startsWith('--minutes='));
  return said ? Number(said.slice('--minutes='.length)) : 4;
}
