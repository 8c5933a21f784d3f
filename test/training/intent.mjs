// @ts-check
// `npm run train:intent -- sentences.tsv`: learns from labelled sentences of real mail and from our own, tells how well,
// and writes the weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { importSource } from '../tools/import-source.mjs';

const target = 'lib/text/intent/weights.json';
const own = 'test/training/own-sentences.tsv';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Say which file to learn from: npm run train:intent -- sentences.tsv\n');
  process.exit(1);
}

/** @type {typeof import('./train-intent')} */
const module = await importSource('test/training/train-intent.ts');
const { model, report } = module.trainIntent(readFileSync(path, 'utf8'), readFileSync(own, 'utf8'), 3);
const text = `${JSON.stringify(model, null, 2)}\n`;
writeFileSync(target, text);
process.stdout.write(`${report.join('\n')}\n${target}: ${gzipSync(text).length} bytes of gzip\n`);
