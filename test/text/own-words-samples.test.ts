import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ownWords } from '@/lib/text/own-words';
import { ownWordsOfHtml } from '@/lib/text/own-words-of-html';
import { clientSamples } from './samples/clients';
import { htmlSamples } from './samples/html';
import { plainSamples } from './samples/plain';
import type { Sample } from './samples/sample';
import { signedSamples } from './samples/signed';

const samples = [...clientSamples, ...plainSamples, ...signedSamples, ...htmlSamples];
const { DOMParser } = new JSDOM('').window;

function read({ html, message }: Sample): string {
  return html ? ownWordsOfHtml(new DOMParser().parseFromString(message, 'text/html')) : ownWords(message);
}

describe('what the writer wrote, and nothing else', () => {
  it.each(samples.map((sample) => [sample.language, sample.of, sample] as const))(
    '%s, %s',
    (_language, _of, sample) => {
      expect(read(sample)).toBe(sample.own);
    },
  );

  it('counts the lines that are kept', () => {
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
    let wanted = 0;
    let kept = 0;
    let right = 0;
    for (const sample of samples) {
      const own = lines(sample.own);
      const got = lines(read(sample));
      wanted += own.length;
      kept += got.length;
      right += got.filter((line) => own.includes(line)).length;
    }
    process.stdout.write(
      `own words: precision ${(right / kept).toFixed(3)}, recall ${(right / wanted).toFixed(3)} of ${wanted} lines, ${samples.length} messages\n`,
    );
    expect(right).toBe(wanted);
    expect(kept).toBe(wanted);
  });
});
