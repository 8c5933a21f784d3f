import { expect, it } from 'vitest';
import { coachView } from '@/lib/app/coach-view';
import { writing } from '@/test/nudges/drafts';
import { friday } from '@/test/nudges/situations';

const partly = (language: string) => coachView(writing({ language }), [], [], friday)?.partly;

it('tells of a draft whether its language is read in part alone', () => {
  expect(partly('pl')).toBe('pl');
  expect(partly('fr')).toBe('fr');
});

it('tells nothing of one that is read well, or whose language is not known', () => {
  expect(partly('en')).toBeNull();
  expect(partly('de-AT')).toBeNull();
  expect(partly('')).toBeNull();
});
