import { describe, expect, it } from 'vitest';
import { exportServiceModel, readServiceModel } from '@/lib/exchange/service-model';
import { defaultStandards } from '@/lib/model/standards';

const here = defaultStandards('Europe/Oslo');
const theirs = {
  ...defaultStandards('America/Lima'),
  holidays: ['2026-12-24'],
  redLineDays: 5,
  brevity: { ...here.brevity, words: 90 },
  cadence: [{ tier: 'Gold', idealDays: 14, longestDays: 30 }],
  decisions: { delight: 'A note by hand', consistently: '' },
};

describe('a service model in a file', () => {
  it('says what it would change, part by part, and leaves the seller’s own zone', () => {
    const { standards, changes } = readServiceModel(exportServiceModel(theirs), here);
    expect(standards).toEqual({ ...theirs, zone: 'Europe/Oslo' });
    expect(changes).toEqual(['holidays', 'redLineDays', 'cadence', 'brevity.words', 'decisions.delight']);
  });

  it('of the same model changes nothing, however its keys are ordered', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(exportServiceModel(here))).reverse()));
    expect(readServiceModel(turned, here)).toEqual({ standards: here, changes: [] });
  });

  it('holds no zone and can be read by hand', () => {
    const json = exportServiceModel(theirs);
    expect(json).not.toContain('Lima');
    expect(json).toContain('\n  "redLineDays": 5,\n');
  });

  it('is refused with the path and with words, when it is broken or something else', () => {
    const broken = exportServiceModel(theirs).replace('"words": 90', '"words": "few"');
    expect(() => readServiceModel(broken, here)).toThrow(
      expect.objectContaining({
        code: 'invalid',
        path: 'brevity.words',
        message: 'Nothing was changed. brevity.words: a whole number from 10 to 2000.',
      }),
    );
    for (const json of ['', '{', 'null', broken.slice(0, 400), 'x'.repeat(2_000_001)]) {
      expect(() => readServiceModel(json, here)).toThrow(/not a service model/);
    }
  });
});
