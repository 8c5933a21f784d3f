import type { Judged } from './judge';

/** How often the rules were right, over all moments. */
export interface Counts {
  nudges: number;
  hits: number;
  fine: number;
  falseAlarms: number;
  /** Of the false alarms among all nudges; null without any. */
  alarmShare: number | null;
  /** Questions in the card of whose turn it is, which are no nudges. */
  asked: { all: number; wanted: number; fine: number; needless: number };
  wanted: { all: number; told: number; noRule: number };
  must: { all: number; told: number; noRule: number };
}

/** A nudge counts as often as it is shown; a wish once, by rules that exist. */
export function counted(all: readonly Judged[]): Counts {
  const sum = (of: (one: Judged) => number) => all.reduce((total, one) => total + of(one), 0);
  const hits = sum(({ hits }) => hits.length);
  const fine = sum(({ fine }) => fine.length);
  const falseAlarms = sum(({ falseAlarms }) => falseAlarms.length);
  const nudges = hits + fine + falseAlarms;
  const wishes = (mustOnly: boolean) => {
    const wanted = all.flatMap(({ moment }) => moment.wanted).filter(({ must }) => must || !mustOnly);
    const missed = all.flatMap(({ missed }) => missed).filter(({ must }) => must || !mustOnly);
    const noRule = missed.filter(({ word }) => word === 'no such rule').length;
    return { all: wanted.length - noRule, told: wanted.length - missed.length, noRule };
  };
  return {
    ...{ nudges, hits, fine, falseAlarms },
    asked: countedAsked(all),
    alarmShare: nudges === 0 ? null : falseAlarms / nudges,
    wanted: wishes(false),
    must: wishes(true),
  };
}

function countedAsked(all: readonly Judged[]): Counts['asked'] {
  const asked = all.flatMap(({ asked, moment }) => asked.map((id) => kindOf(id, moment)));
  const times = (kind: ReturnType<typeof kindOf>) => asked.filter((one) => one === kind).length;
  return { all: asked.length, wanted: times('wanted'), fine: times('fine'), needless: times('needless') };
}

/** Whether a question in the card of whose turn it is was wanted, was no bother, or need not have been asked. */
export function kindOf(id: string, { wanted, fine }: Judged['moment']): 'wanted' | 'fine' | 'needless' {
  const is = ({ rule }: { rule: string }) => rule === id;
  return wanted.some(is) ? 'wanted' : fine.some(is) ? 'fine' : 'needless';
}

/** The same of the nudges alone that are shown: at most three a look. */
export function countedShown(all: readonly Judged[]): Pick<Counts, 'nudges' | 'falseAlarms'> {
  const sum = (of: (one: Judged) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    nudges: sum(({ shown }) => shown.length),
    falseAlarms: sum(({ shown, falseAlarms }) => shown.filter((id) => falseAlarms.includes(id)).length),
  };
}

/** How often each rule that fired was right, most false alarms first. */
export function countedByRule(
  all: readonly Judged[],
): { rule: string; hits: number; fine: number; falseAlarms: number }[] {
  const fired = new Set(all.flatMap(({ hits, fine, falseAlarms }) => [...hits, ...fine, ...falseAlarms]));
  const of = (rule: string, ids: (one: Judged) => readonly string[]) =>
    all.flatMap(ids).filter((id) => id === rule).length;
  return [...fired]
    .map((rule) => ({
      rule,
      hits: of(rule, ({ hits }) => hits),
      fine: of(rule, ({ fine }) => fine),
      falseAlarms: of(rule, ({ falseAlarms }) => falseAlarms),
    }))
    .sort((a, b) => b.falseAlarms - a.falseAlarms || (a.rule < b.rule ? -1 : 1));
}
