import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/text/language';
import { namedWait } from '@/lib/text/named-wait';

const zone = 'Europe/Oslo';
/** A Monday. */
const at = Temporal.ZonedDateTime.from(`2026-11-16T09:00[${zone}]`).epochMilliseconds;

/** The day until which the text wants to be waited for. */
function dayOf(text: string): string | null {
  const until = namedWait(text, { subject: '', at, zone, language: languageOf(text) });
  return until === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(zone).toPlainDate().toString();
}

describe('the day that they named themselves', () => {
  it.each([
    ['I need to ask the owner. I’ll get back to you on Thursday.', '2026-11-19'],
    ['We will let you know by Friday.', '2026-11-20'],
    ['Wir klären das und melden uns bis Freitag.', '2026-11-20'],
    ['Je vous tiens au courant jeudi.', '2026-11-19'],
    ['Te lo confirmo mañana.', '2026-11-17'],
    ['Devo sentire mio marito, vi faccio sapere entro venerdì.', '2026-11-20'],
    ['Ik laat het je vrijdag weten.', '2026-11-20'],
    ['Vi gir beskjed på fredag.', '2026-11-20'],
    ['I am out of the office 16 to 27 November and do not read e-mail.', '2026-11-27'],
    ['Autosvar: Jeg er på vinterferie til og med 20. november.', '2026-11-20'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    'I’ll get back to you when I know more.',
    'I’ll get back to you.',
    'Can you let me know by Friday?',
    'Please get back to me by Friday.',
    'Geben Sie uns bitte bis Freitag Bescheid.',
    'We confirm the meeting on Friday.',
    'Vi bekrefter møtet på fredag.',
    'If the board agrees we will let you know on Friday.',
    'The lift comes on Friday.',
  ])('none: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });
});
