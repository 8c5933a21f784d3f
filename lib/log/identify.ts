import { REACH, sameTime, sharpness } from './agreement';
import { connected, Sets } from './clusters';
import type { SightingRow } from './rows';
import { bySharpness, isLogged, ruledApart, ruledOne, sameByAlias, sameGroup, timeOf, timesFit } from './sighting';

/** Sightings of one message, the sharpest first. */
export type Group = SightingRow[];

/** Sightings of one message that may be one of several others: no touch, the seller is asked. */
export interface Doubt {
  own: Group;
  /** Of `groups`, those it may belong to; empty where it may only belong to others that are in doubt. */
  among: Group[];
}

export interface Identified {
  /** One touch each. */
  groups: Group[];
  ambiguous: Doubt[];
  /** Seen in lists alone: no touch yet. */
  listed: SightingRow[];
}

/**
 * Which sightings are of one message. Depends on the set of sightings alone, not on the order in which they came: all of
 * them are looked at again, from the sharpest to the vaguest.
 *
 * Those known by the same id belong together, and those of which the seller said so. Then, for each way of looking (how exact, which mailbox), what is left is
 * matched one to one in time order to the messages found so far: same customer, direction, channel and subject or text,
 * times agreeing within the coarser precision. No match is a new message; several possible ones are ambiguous. Two
 * messages of one reading are never one.
 *
 * @param components sightings of one customer, in sets that hold all that may be one message with any of the set. Each
 *   is looked at by itself, or the answer would depend on which were looked at together.
 */
export function identifyAll(components: readonly SightingRow[][]): Identified {
  const found = components.map(identify);
  return {
    groups: found.flatMap(({ groups }) => groups).sort(byBest),
    ambiguous: found.flatMap(({ ambiguous }) => ambiguous),
    listed: found.flatMap(({ listed }) => listed),
  };
}

function identify(sightings: readonly SightingRow[]): Identified {
  const areOne = (a: SightingRow, b: SightingRow) => sameByAlias(a, b) || ruledOne(a, b);
  const clusters = connected(sightings, REACH, areOne).map((cluster) => cluster.sort(bySharpness));
  const made = clusters.filter((cluster) => cluster.some(({ body }) => body.makes));
  const listed = clusters.filter((cluster) => !made.includes(cluster)).flat();
  const groups: Group[] = [];
  const ambiguous: Doubt[] = [];
  for (const look of looksOf(made)) {
    const merged = mergeLook(look);
    const matched = matchLook(merged.groups, groups);
    ambiguous.push(...merged.ambiguous, ...matched.ambiguous);
    for (const [own, group] of matched.pairs) group.push(...own);
    groups.push(...matched.fresh);
    for (const group of groups) group.sort(bySharpness);
  }
  // What one look made may have become part of a group of another.
  const whole = ({ own, among }: Doubt) => ({
    own,
    among: groups.filter((group) => among.some(([one]) => one && group.includes(one))),
  });
  return { groups, ambiguous: ambiguous.map(whole), listed };
}

/** Clusters by how sharp they are and whose page it was: within one look, times are told by one clock. */
function looksOf(clusters: readonly Group[]): Group[][] {
  const looks = new Map<string, { sharp: number; mailbox: string; clusters: Group[] }>();
  for (const cluster of [...clusters].sort(byBest)) {
    const best = bestOf(cluster);
    const sharp = sharpness(timeOf(best));
    const { mailbox } = best.body;
    const look = looks.get(`${sharp} ${mailbox}`) ?? { sharp, mailbox, clusters: [] };
    look.clusters.push(cluster);
    looks.set(`${sharp} ${mailbox}`, look);
  }
  // Of two that are as sharp, the one that tells more messages apart: what it shows is in no doubt because of the other.
  return [...looks.values()]
    .sort((a, b) => a.sharp - b.sharp || b.clusters.length - a.clusters.length || (a.mailbox < b.mailbox ? -1 : 1))
    .map((look) => look.clusters);
}

/**
 * Joins what one clock shows at one time, unless something says that they are two: then those that are surely two come
 * first, and what could belong to either is ambiguous.
 */
function mergeLook(look: readonly Group[]): { groups: Group[]; ambiguous: Doubt[] } {
  const alike = (a: Group, b: Group) => sameTime(timeOf(bestOf(a)), timeOf(bestOf(b))) && anyPair(a, b, sameWords);
  const conflicts = new Map(look.map((a) => [a, look.filter((b) => b !== a && alike(a, b) && areTwo(a, b)).length]));
  const order = [...look].sort((a, b) => (conflicts.get(b) ?? 0) - (conflicts.get(a) ?? 0) || byBest(a, b));
  const groups: Group[] = [];
  const ambiguous: Doubt[] = [];
  for (const cluster of order) {
    const fitting = groups.filter((group) => alike(group, cluster) && !areTwo(group, cluster));
    const [one] = fitting;
    if (!one) groups.push([...cluster]);
    else if (fitting.length === 1) one.push(...cluster);
    else ambiguous.push({ own: cluster, among: fitting });
  }
  for (const group of groups) group.sort(bySharpness);
  return { groups: groups.sort(byBest), ambiguous };
}

type Fits = (own: Group, group: Group) => boolean;

/** From the surest sign to the weakest: the same words beat the same subject, the same clock beats an assumed one. */
const passes: Fits[] = [
  (own, group) => sameMoment(own, group) && anyPair(own, group, sameText),
  (own, group) => bothFit(own, group) && anyPair(own, group, sameText),
  (own, group) => sameMoment(own, group) && anyPair(own, group, sameWords),
  (own, group) => bothFit(own, group) && anyPair(own, group, sameWords),
];

function matchLook(
  look: readonly Group[],
  groups: readonly Group[],
): { pairs: [Group, Group][]; fresh: Group[]; ambiguous: Doubt[] } {
  const pairs: [Group, Group][] = [];
  const owns = new Set(look);
  const free = new Set(groups);
  for (const fits of passes) {
    for (const [own, group] of oneToOne([...owns], [...free], fits)) {
      pairs.push([own, group]);
      owns.delete(own);
      free.delete(group);
    }
  }
  const [, , , weakest] = passes;
  const openTo = (own: Group) => [...free].filter((group) => weakest?.(own, group) && !areTwo(own, group));
  const left = [...owns].map((own) => ({ own, among: openTo(own) }));
  return {
    pairs,
    fresh: left.flatMap(({ own, among }) => (among.length === 0 ? [own] : [])),
    ambiguous: left.filter(({ among }) => among.length > 0),
  };
}

/** Pairs up what hangs together, in time order, where both sides count as many and every pair fits. */
function oneToOne(owns: readonly Group[], groups: readonly Group[], fits: Fits): [Group, Group][] {
  const possible = (own: Group, group: Group) => fits(own, group) && !areTwo(own, group);
  const sets = new Sets<Group>([...owns, ...groups]);
  for (const own of owns) for (const group of groups) if (possible(own, group)) sets.join(own, group);
  return sets.sets().flatMap((set) => {
    const left = set.filter((member) => owns.includes(member)).sort(byTime);
    const right = set.filter((member) => groups.includes(member)).sort(byTime);
    if (left.length === 0 || left.length !== right.length) return [];
    const pairs = left.map((own, index): [Group, Group] => [own, right[index] ?? []]);
    return pairs.every(([own, group]) => possible(own, group)) ? pairs : [];
  });
}

/**
 * Surely two messages: the seller said so or logged both, a reading showed both, or one mailbox gives them different strong ids or
 * different words. Ids of different families may be of one message: then both tell the same millisecond.
 */
function areTwo(a: Group, b: Group): boolean {
  if (anyPair(a, b, stoodApart)) return true;
  const [bestA, bestB] = [bestOf(a), bestOf(b)];
  const sameMillisecond = bestA.at === bestB.at && bestA.body.precision === 'ms' && bestB.body.precision === 'ms';
  return [...new Set(a.map(({ body }) => body.mailbox))].some((mailbox) => {
    const [inA, inB] = [a, b].map((group) => group.filter(({ body }) => body.mailbox === mailbox));
    if (!inA || !inB) return false;
    const differ = (of: (row: SightingRow) => string[]) => areApart(inA.flatMap(of), inB.flatMap(of));
    if (differ(({ body }) => (body.textDigest === '' ? [] : [body.textDigest]))) return true;
    return !sameMillisecond && differ(({ body }) => body.strong);
  });
}

/** Both there, and nothing in common. */
function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

function stoodApart(a: SightingRow, b: SightingRow): boolean {
  return (isLogged(a) && isLogged(b)) || ruledApart(a, b) || a.body.apart.includes(b.id) || b.body.apart.includes(a.id);
}

const sameText = (a: SightingRow, b: SightingRow) =>
  sameGroup(a.body, b.body) && a.body.textDigest !== '' && a.body.textDigest === b.body.textDigest;

const sameWords = (a: SightingRow, b: SightingRow) => sameGroup(a.body, b.body);

const sameMoment: Fits = (a, b) => sameTime(timeOf(bestOf(a)), timeOf(bestOf(b)));

const bothFit: Fits = (a, b) => timesFit(bestOf(a), bestOf(b));

function anyPair(a: Group, b: Group, holds: (a: SightingRow, b: SightingRow) => boolean): boolean {
  return a.some((one) => b.some((other) => holds(one, other)));
}

const byBest = (a: Group, b: Group) => bySharpness(bestOf(a), bestOf(b));

const byTime = (a: Group, b: Group) => bestOf(a).at - bestOf(b).at || byBest(a, b);

/** Groups hold at least one sighting, and the sharpest comes first. */
function bestOf(group: Group): SightingRow {
  const [best] = group;
  if (!best) throw new Error('A group of no sightings.');
  return best;
}
