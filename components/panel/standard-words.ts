import { t } from '@lingui/core/macro';
import { problemWith } from '@/lib/model/service-model';
import { partOf, type StandardKey, standardKeys, standardLabel } from '@/lib/model/standard-labels';
import { type Standards, standardWords, type Target } from '@/lib/model/standards';
import { measures } from '@/lib/scores/registry';
import { percent } from '@/lib/words/percent';
import { channelWords, hoursInWords, stageWords } from './words';

/** What keeps standards from being saved, with the field it is about: "Words of a subject, at most: a whole number…". */
export function wrongInStandards(standards: Standards): string | null {
  const problem = problemWith(standards);
  if (!problem) return null;
  const { path, says } = problem;
  const plain = path.replaceAll(/\[\d+\]/g, '');
  const key = standardKeys.find((one) => plain === one || plain.startsWith(`${one}.`));
  const line = /\[(\d+)\]/.exec(path)?.[1];
  const measure = measures.find(({ id }) => path === `aims.shares.${id}`);
  // Set in percent, stored as a share.
  if (measure || key === 'aims.usualShare') {
    const title = measure ? measure.title : standardLabel('aims.usualShare');
    return t`${title}: 1 to 100 percent.`;
  }
  const label = key ? standardLabel(key) : path;
  if (line === undefined) return `${label}: ${says}.`;
  const number = Number(line) + 1;
  return t`${label}, line ${number}: ${says}.`;
}

/** One part of a service model in words, cut where it gets long. */
export function standardInWords(standards: Standards, key: StandardKey): string {
  const words = wordsOf(standards, key) || t`nothing`;
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

const longest = 300;

function wordsOf(standards: Standards, key: StandardKey): string {
  switch (key) {
    case 'hours':
      return hoursInWords(standards.hours);
    case 'holidays':
      return standards.holidays.join(', ');
    case 'targets':
      return standards.targets.map(targetInWords).join('; ');
    case 'cadence':
      return standards.cadence.map((gap) => `${tierInWords(gap.tier)}: ${gapInWords(gap)}`).join('; ');
    case 'aims.shares':
      return measures
        .flatMap(({ id, title }) => {
          const share = standards.aims.shares[id];
          return share === undefined ? [] : [`${title} ${percent(share)}`];
        })
        .join('; ');
    case 'playbooks.listening.questions':
      return standards.playbooks.listening.questions.join(' ');
    case 'complainBy':
      return standards.complainBy.join('; ');
    default:
      return String(partOf(standards, key) ?? '');
  }
}

/** "Gold, Mail: 1 business hour". */
export function targetInWords(target: Target): string {
  return `${whomInWords(target)}: ${Number.isNaN(target.amount) ? '…' : standardWords(target)}`;
}

/** "Gold, Mail": for whom a target is. */
export function whomInWords({ tier, channel, stage }: Target): string {
  const whom = [tierInWords(tier), channel && channelWords[channel], stage && stageWords[stage]];
  return whom.filter(Boolean).join(', ');
}

/** "45 to 90 days" */
export function gapInWords({ idealDays, longestDays }: Standards['cadence'][number]): string {
  return t`${idealDays} to ${longestDays} days`;
}

export function tierInWords(tier: string): string {
  return tier.trim() || t`Every tier`;
}
