import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { touchOf } from '@/lib/nudges/entries';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** A sending that the site confirmed and nobody has seen since: until it is seen, it only hushes the clock. */
export const wentOut = defineRule({
  id: 'went-out',
  get title() {
    return t`Did this go out?`;
  },
  expectation: 1,
  get family() {
    return t`Promptness`;
  },
  get why() {
    return t`Your webmail said that it sent this message, but it was not seen in the conversation or among what you sent for a day. If it did not go out, your customer is still waiting.`;
  },
  figure: null,
  get noFigure() {
    return t`This is a question about one message. No default stands behind it.`;
  },
  get when() {
    return {
      fires: t`A sending was confirmed by the site a day ago, and the message was not seen since.`,
      clear: t`Every sending was seen, or is younger than a day.`,
      unknown: t`The entry cannot be read.`,
    };
  },
  needs: 'log',
  retires: false,
  evaluate(situation, now) {
    const answers = situation.open.flatMap((entry) => answerFor(entry, situation, now));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(entry: Entry, situation: Situation, now: Instant): Answer[] {
  if (entry.kind !== 'touch') return [];
  const touch = touchOf(entry);
  if (!touch) return [{ is: 'unknown', missing: t`a touch that can be read`, changesAt: null }];
  if (touch.state === 'confirmed') return [];
  const doubtedAt = entry.at + DAY;
  if (touch.state === 'pending' && now < doubtedAt) return [{ is: 'clear', changesAt: doubtedAt }];
  const name = nameOf(situation.customer);
  const when = dayAndTime(entry.at, situation.standards.zone);
  const about = quoted(touch.subject);
  return [
    {
      is: 'fires',
      cause: entry.id,
      level: 'at-risk',
      title: t`Did this go out?`,
      says: about
        ? t`Sent ${when} to ${name}, ${about}, and not seen since.`
        : t`Sent ${when} to ${name}, and not seen since.`,
      evidence: [{ text: t`Sent ${when}, as your webmail said`, entryId: entry.id }],
      standard: t`seen within a day`,
      due: null,
      actions: [
        { do: 'went-out', label: t`It went out`, entryId: entry.id },
        { do: 'did-not-go-out', label: t`It did not`, entryId: entry.id },
      ],
      changesAt: null,
      may: false,
    },
  ];
}
