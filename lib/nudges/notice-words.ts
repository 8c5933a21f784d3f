import { t } from '@lingui/core/macro';
import { oneLine } from '@/lib/model/direction';
import type { Instant } from '@/lib/model/time';
import type { Pressing } from './notify-choice';
import type { Rule } from './rule';
import { midSentence, timeBeside } from './words';

/** A notification in words. */
export interface Notice {
  title: string;
  message: string;
}

/** So many are named in a notification of several. */
const NAMED = 3;
const LONGEST_NAME = 60;

/**
 * Says who waits and for what, never what about: a notification may show while a screen is shared. Made of names, the
 * rules' own titles and times alone. `tell` holds at least one.
 */
export function noticeWords(
  tell: readonly (Pressing & { name: string })[],
  find: (ruleId: string) => Pick<Rule, 'title'> | null,
  zone: string,
  now: Instant,
): Notice {
  const all = tell.length;
  const lines = tell.map((one) => lineOf(one, find(one.ruleId)?.title ?? t`Worth a look`, zone, now));
  const [only] = lines;
  if (only && lines.length === 1) return { title: only.what, message: only.when };
  const named = lines
    .slice(0, NAMED)
    .map(({ what, when }) => (when ? t`${what}, ${{ when: midSentence(when) }}` : what));
  const rest = all - named.length;
  return {
    title: t`${all} customers may need you`,
    message: [...named, ...(rest > 0 ? [t`and ${rest} more`] : [])].join('\n'),
  };
}

function lineOf(one: Pressing & { name: string }, title: string, zone: string, now: Instant) {
  const name = plainName(one.name);
  const isReply = one.ruleId === 'reply-owed' || one.ruleId === 'acknowledge-now';
  const what = isReply
    ? one.may
      ? t`${name} may be waiting for an answer`
      : t`${name} waits for an answer`
    : t`${name}: ${{ title: midSentence(title) }}`;
  if (one.due === null) return { what, when: '' };
  const time = timeBeside(one.due, now, zone);
  return { what, when: one.due > now ? t`Due ${time}` : t`Was due ${time}` };
}

/** A name is somebody else's text: on one line, without marks that turn what stands beside it. */
function plainName(name: string): string {
  const line = oneLine(name).replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length > LONGEST_NAME) return `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
  return line || t`A customer`;
}
