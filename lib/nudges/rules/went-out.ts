import type { Entry } from '@/lib/model/entry';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { touchOf } from '@/lib/nudges/entries';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** A sending that the site confirmed and nobody has seen since: until it is seen, it only hushes the clock. */
export const wentOut = defineRule({
  id: 'went-out',
  title: 'Did this go out?',
  expectation: 1,
  family: 'Promptness',
  why:
    'Your webmail said that it sent this message, but it was not seen in the conversation or among what you sent for ' +
    'a day. If it did not go out, your customer is still waiting.',
  figure: null,
  noFigure: 'This is a question about one message. No default stands behind it.',
  when: {
    fires: 'A sending was confirmed by the site a day ago, and the message was not seen since.',
    clear: 'Every sending was seen, or is younger than a day.',
    unknown: 'The entry cannot be read.',
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
  if (!touch) return [{ is: 'unknown', missing: 'a touch that can be read', changesAt: null }];
  if (touch.state === 'confirmed') return [];
  const doubtedAt = entry.at + DAY;
  if (touch.state === 'pending' && now < doubtedAt) return [{ is: 'clear', changesAt: doubtedAt }];
  const sent = `Sent ${dayAndTime(entry.at, situation.standards.zone)}`;
  const about = quoted(touch.subject);
  return [
    {
      is: 'fires',
      cause: entry.id,
      level: 'at-risk',
      title: 'Did this go out?',
      says: `${sent} to ${nameOf(situation.customer)}${about ? `, ${about}` : ''}, and not seen since.`,
      evidence: [{ text: `${sent}, as your webmail said`, entryId: entry.id }],
      standard: 'seen within a day',
      due: null,
      actions: [
        { do: 'went-out', label: 'It went out', entryId: entry.id },
        { do: 'did-not-go-out', label: 'It did not', entryId: entry.id },
      ],
      changesAt: null,
      may: false,
    },
  ];
}
