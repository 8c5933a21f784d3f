import { ph, t } from '@lingui/core/macro';
import { gapInWords, standardInWords, tierInWords, whomInWords } from '@/components/panel/standard-words';
import { weekInWords } from '@/components/panel/words';
import { differs, type StandardKey, standardKeys, standardLabel } from '@/lib/model/standard-labels';
import { type Standards, standardWords } from '@/lib/model/standards';
import { aimOf } from '@/lib/scores/aims';
import { measures } from '@/lib/scores/registry';
import { percent } from '@/lib/words/percent';

/** One thing that differs between two service models, in words. Null: it was not there, or is there no more. */
export interface StandardChange {
  label: string;
  from: string | null;
  to: string | null;
}

/** What differs between two service models, line by line where a part has lines. Pure. */
export function standardChanges(before: Standards, after: Standards): StandardChange[] {
  const changed = standardKeys.filter((key) => differs(before, after, key));
  const zone = { label: t`Time zone`, from: before.zone, to: after.zone };
  return [...changed.flatMap((key) => changesOf(key, before, after)), ...(before.zone === after.zone ? [] : [zone])];
}

function changesOf(key: StandardKey, before: Standards, after: Standards): StandardChange[] {
  const label = standardLabel(key);
  const whole = { label, from: standardInWords(before, key), to: standardInWords(after, key) };
  switch (key) {
    case 'hours':
      return [{ label, from: weekInWords(before.hours), to: weekInWords(after.hours) }];
    case 'holidays':
      return daysOff(before.holidays, after.holidays);
    case 'targets': {
      const lines = ({ targets }: Standards) => targets.map((one) => [whomInWords(one), standardWords(one)] as const);
      return byLine(t`Answers`, lines(before), lines(after), whole);
    }
    case 'cadence': {
      const lines = ({ cadence }: Standards) => cadence.map((one) => [tierInWords(one.tier), gapInWords(one)] as const);
      return byLine(t`In touch`, lines(before), lines(after), whole);
    }
    case 'aims.usualShare':
      return [{ label, from: percent(before.aims.usualShare), to: percent(after.aims.usualShare) }];
    case 'aims.shares':
      return measures.flatMap(({ id, title }) => {
        if (before.aims.shares[id] === after.aims.shares[id]) return [];
        const [from, to] = [percent(aimOf(before, id)), percent(aimOf(after, id))];
        return from === to ? [] : [{ label: t`Share wanted: ${title}`, from, to }];
      });
    default:
      return [whole];
  }
}

type Line = readonly [whom: string, what: string];

/** Lines for the same people are compared; where only their order changed, that is said of all of them. */
function byLine(
  label: string,
  before: readonly Line[],
  after: readonly Line[],
  whole: StandardChange,
): StandardChange[] {
  const [were, are] = [numbered(before), numbered(after)];
  const changes = [...new Set([...were.keys(), ...are.keys()])].flatMap((whom): StandardChange[] => {
    const [from, to] = [were.get(whom) ?? null, are.get(whom) ?? null];
    return from === to ? [] : [{ label: `${label}, ${whom}`, from, to }];
  });
  return changes.length > 0 ? changes : [{ ...whole, label: t`${ph({ label: whole.label })}, in this order` }];
}

/** By whom; the second line for the same people is told from the first, which comes before it. */
function numbered(lines: readonly Line[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const [whom, what] of lines) {
    let name = whom;
    for (let count = 2; known.has(name); count++) name = `${whom} (${count})`;
    known.set(name, what);
  }
  return known;
}

function daysOff(before: readonly string[], after: readonly string[]): StandardChange[] {
  const added = after.filter((day) => !before.includes(day));
  const gone = before.filter((day) => !after.includes(day));
  return [
    ...(added.length > 0 ? [{ label: t`Days off added`, from: null, to: cut(added) }] : []),
    ...(gone.length > 0 ? [{ label: t`Days off taken out`, from: cut(gone), to: null }] : []),
  ];
}

const mostDays = 12;

function cut(days: readonly string[]): string {
  const shown = days.slice(0, mostDays).join(', ');
  const others = days.length - mostDays;
  return others > 0 ? t`${shown} and ${others} others` : shown;
}
