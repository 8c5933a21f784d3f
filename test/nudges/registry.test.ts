import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleOf, rules } from '@/lib/nudges/registry';
import { rulePages } from '@/test/docs/pages';

const files = readdirSync('lib/nudges/rules').map((name) => name.replace(/\.ts$/, ''));

it('holds every rule there is a file for, once, under its name', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const id of files) expect(ruleOf(id)?.id).toBe(id);
  expect(ruleOf('gone')).toBeNull();
});

it.each(files)('%s explains itself', (id) => {
  const rule = ruleOf(id);
  expect(rule?.title).toMatch(/^[A-Z]/);
  expect(rule?.family).toMatch(/^[A-Z]/);
  expect(rule?.why.length).toBeGreaterThan(60);
  for (const when of Object.values(rule?.when ?? {})) expect(when).toMatch(/^[A-Z].{20,}\.$/);
  expect(rule?.expectation).toBeGreaterThanOrEqual(1);
  expect(rule?.expectation).toBeLessThanOrEqual(10);
  if (rule?.figure) {
    expect(rule.figure.year).toBeGreaterThan(1990);
    for (const part of [rule.figure.says, rule.figure.source, rule.figure.caveat]) expect(part).toMatch(/\w{3}/);
    expect(rule.noFigure).toBeUndefined();
  } else {
    expect(rule?.noFigure).toMatch(/\w{3}/);
  }
});

it.each(files)('%s is shown to fire, to be clear, to be unknown, and at its boundary', (id) => {
  const path = `test/nudges/rules/${id}.test.ts`;
  expect(existsSync(path)).toBe(true);
  const tests = readFileSync(path, 'utf8');
  for (const what of [
    /describe\('.* fires'/,
    /describe\('.* is clear'/,
    /describe\('.* is unknown'/,
    /boundar(y|ies)'/,
  ]) {
    expect(tests).toMatch(what);
  }
});

it('has a page in docs/rules for every rule, as `npm run docs` writes it', () => {
  const pages = rulePages();
  expect(readdirSync('docs/rules').sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(`docs/rules/${name}`, 'utf8'), name).toBe(text);
});
