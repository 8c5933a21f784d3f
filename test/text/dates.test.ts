import { describe, expect, it } from 'vitest';
import { dateIn } from '@/lib/text/dates';

const oslo = 'Europe/Oslo';

/** Wednesday 2026-11-18, 10:00 in Oslo, unless said otherwise. */
function dated(text: string, { now = '2026-11-18T10:00', zone = oslo, language = '' } = {}): string | null {
  const at = Temporal.PlainDateTime.from(now).toZonedDateTime(zone).epochMilliseconds;
  const found = dateIn(text, { at, zone, language });
  if (!found) return null;
  const local = Temporal.Instant.fromEpochMilliseconds(found.at).toZonedDateTimeISO(zone);
  const date = local.toPlainDate().toString();
  if (found.exact) return `${date} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  // A day is its last millisecond.
  expect(local.add({ milliseconds: 1 }).toPlainTime().toString(), text).toBe('00:00:00');
  return date;
}

describe('a day or time that a text names, seen from Wednesday 18 November 2026 at 10:00', () => {
  it.each<[language: string, text: string, date: string | null]>([
    ['en', 'by Friday', '2026-11-20'],
    ['en', 'We promised the refund by 2026-11-16', '2026-11-16'],
    ['de', 'Versprochen bis 16. November 2026', '2026-11-16'],
    ['en', 'as we said on 2026-11-16', null],
    ['en', 'I will have it with you by Friday', '2026-11-20'],
    ['en', 'tomorrow', '2026-11-19'],
    ['en', 'the day after tomorrow', '2026-11-20'],
    ['en', 'in two days', '2026-11-20'],
    ['en', 'in three weeks', '2026-12-09'],
    ['en', 'within 5 working days', '2026-11-25'],
    ['en', 'by the 18th', '2026-11-18'],
    ['en', 'by the 17th', '2026-12-17'],
    ['en', 'by the 31st', '2026-12-31'],
    ['en', 'by the end of the month', '2026-11-30'],
    ['en', 'by the end of the week', '2026-11-20'],
    ['en', 'next week', '2026-11-27'],
    ['en', 'before the end of next week', '2026-11-27'],
    ['en', 'by the end of May', '2027-05-31'],
    ['en', '2026-12-24', '2026-12-24'],
    ['en', '24 Dec', '2026-12-24'],
    ['en', 'on December 24th, 2027', '2027-12-24'],
    ['en', 'by 3 March', '2027-03-03'],
    ['en', 'by 3 pm Friday', '2026-11-20 15:00'],
    ['en', 'on Friday at 15:00', '2026-11-20 15:00'],
    ['en', 'by the 24th at 3 pm', '2026-11-24 15:00'],
    ['en', 'by 3 pm', '2026-11-18 15:00'],
    ['en', 'by 9 am', '2026-11-19 09:00'],
    ['en', 'within 48 hours', '2026-11-20 10:00'],
    ['en', 'this afternoon', '2026-11-18'],
    ['en', 'by Monday morning', '2026-11-23'],
    ['en', 'before Friday', '2026-11-19'],
    ['en', 'by noon tomorrow', '2026-11-19 12:00'],
    ['en', 'between Thursday 3 and Friday 4 December', null],
    ['en', 'the invoice of 3 November comes by Friday', '2026-11-20'],
    ['en', 'as I said last Monday, by Friday', '2026-11-20'],
    ['en', '24-26 December', '2026-12-26'],
    ['en', 'by 5pm EST on Friday', '2026-11-20 23:00'],
    ['en', 'by close of business', '2026-11-18'],
    ['en', 'by end of day tomorrow', '2026-11-19'],
    ['en', 'by Friday EOD', '2026-11-20'],
    ['en', 'next Wednesday', '2026-11-25'],
    ['de', 'bis Freitag', '2026-11-20'],
    ['de', 'am 18.', '2026-11-18'],
    ['de', 'Sie haben es am 17. auf dem Tisch', '2026-12-17'],
    ['de', 'bis zum 24. schicke ich alles', '2026-11-24'],
    ['de', 'am 3.12.', '2026-12-03'],
    ['de', 'am 24. Dezember', '2026-12-24'],
    ['de', '24.12.2026', '2026-12-24'],
    ['de', 'nächsten Montag', '2026-11-23'],
    ['de', 'in zwei Tagen', '2026-11-20'],
    ['de', 'innerhalb von drei Werktagen', '2026-11-23'],
    ['de', 'morgen', '2026-11-19'],
    ['de', 'morgen früh', '2026-11-19'],
    ['de', 'übermorgen', '2026-11-20'],
    ['de', 'bis Ende der Woche', '2026-11-20'],
    ['de', 'im Laufe der nächsten Woche', '2026-11-27'],
    ['de', 'bis Ende November', '2026-11-30'],
    ['de', 'am Montag um 15 Uhr', '2026-11-23 15:00'],
    ['de', 'vor Freitag', '2026-11-19'],
    ['fr', 'vendredi', '2026-11-20'],
    ['fr', "d'ici vendredi", '2026-11-20'],
    ['fr', 'le 18', '2026-11-18'],
    ['fr', 'le 24 décembre', '2026-12-24'],
    ['fr', 'demain à 15h', '2026-11-19 15:00'],
    ['fr', 'après-demain', '2026-11-20'],
    ['fr', 'aujourd’hui', '2026-11-18'],
    ['fr', 'avant la fin du mois', '2026-11-30'],
    ['fr', 'la semaine prochaine', '2026-11-27'],
    ['fr', 'dans deux jours', '2026-11-20'],
    ['es', 'el viernes', '2026-11-20'],
    ['es', 'mañana', '2026-11-19'],
    ['es', 'pasado mañana', '2026-11-20'],
    ['es', 'mañana por la mañana', '2026-11-19'],
    ['es', 'el 24 de diciembre', '2026-12-24'],
    ['es', 'antes del viernes', '2026-11-19'],
    ['es', 'la próxima semana', '2026-11-27'],
    ['nl', 'uiterlijk vrijdag', '2026-11-20'],
    ['nl', 'overmorgen', '2026-11-20'],
    ['nl', 'over twee dagen', '2026-11-20'],
    ['nl', 'eind van de maand', '2026-11-30'],
    ['sv', 'senast på fredag', '2026-11-20'],
    ['sv', 'i morgon', '2026-11-19'],
    ['sv', 'om två dagar', '2026-11-20'],
    ['no', 'innen fredag', '2026-11-20'],
    ['no', 'i morgen tidlig', '2026-11-19'],
    ['no', 'innen 24. desember', '2026-12-24'],
    ['no', 'i løpet av neste uke', '2026-11-27'],
    ['da', 'inden fredag', '2026-11-19'],
    ['da', 'senest på mandag', '2026-11-23'],
    ['da', 'om to dage', '2026-11-20'],
    ['it', 'entro venerdì', '2026-11-20'],
    ['it', 'dopodomani', '2026-11-20'],
    ['it', 'entro fine mese', '2026-11-30'],
    ['pt', 'até sexta-feira', '2026-11-20'],
    ['pt', 'depois de amanhã', '2026-11-20'],
    ['pt', 'daqui a dois dias', '2026-11-20'],
  ])('%s: “%s” is %s', (language, text, date) => {
    expect(dated(text, { language })).toBe(date);
  });
});

describe('a text that names no sure day', () => {
  it.each<[language: string, text: string]>([
    ['en', 'soon'],
    ['en', 'as soon as possible'],
    ['en', 'early next week'],
    ['en', 'in the next few days'],
    ['en', 'on Monday or Tuesday'],
    ['en', 'in March'],
    ['en', 'I may send it'],
    ['en', 'we are here 24/7'],
    ['en', '30 February'],
    ['en', 'by 10.50'],
    ['en', 'the order of 3 November'],
    ['en', 'they sat down in the sun'],
    ['en', 'since Monday'],
    ['en', 'by the 2nd visit'],
    ['en', 'last Monday'],
    ['en', '12 March 2019'],
    ['de', 'guten Morgen'],
    ['de', 'am Morgen'],
    ['de', 'so bald wie möglich'],
    ['de', 'letzten Freitag'],
    ['de', 'am 18. Geburtstag'],
    ['de', 'Anfang nächster Woche'],
    ['fr', 'le 18 rue de la Paix'],
    ['fr', 'vendredi dernier'],
    ['es', 'por la mañana'],
    ['es', 'el fin de semana'],
    ['sv', 'god morgon'],
    ['pt', 'a segunda parte'],
    ['pl', 'do piątku'],
    ['fi', 'perjantaina'],
    ['ja', '金曜日までに'],
    ['', ''],
  ])('%s: “%s”', (language, text) => {
    expect(dated(text, { language })).toBeNull();
  });

  it('leaves 5/6 open unless the language decides', () => {
    expect(dated('by 5/6', { language: 'en' })).toBeNull();
    expect(dated('by 5/6', { language: 'en-US' })).toBe('2027-05-06');
    expect(dated('by 5/6', { language: 'en-GB' })).toBe('2027-06-05');
    expect(dated('pour le 5/6', { language: 'fr' })).toBe('2027-06-05');
    expect(dated('by 24/12', { language: 'en' })).toBe('2026-12-24');
    expect(dated('by 12/24', { language: 'en' })).toBe('2026-12-24');
    expect(dated('by 5/5', { language: 'en' })).toBe('2027-05-05');
  });
});

describe('a text too short to tell its language', () => {
  it.each<[string, string | null]>([
    ['Refund by Friday', '2026-11-20'],
    ['Rechnung bis Freitag', '2026-11-20'],
    ['facture vendredi', '2026-11-20'],
    ['factura viernes', '2026-11-20'],
    ['faktura fredag', '2026-11-20'],
    ['am 24.', '2026-11-24'],
    ['2026-12-24', '2026-12-24'],
    ['fattura', null],
  ])('“%s” is %s', (text, date) => {
    expect(dated(text)).toBe(date);
  });
});

describe('the zone and the clock', () => {
  it('counts the days where the seller is', () => {
    const late = { now: '2026-11-20T23:30' };
    for (const zone of [oslo, 'America/Los_Angeles', 'Asia/Kolkata']) {
      expect(dated('tomorrow', { ...late, zone })).toBe('2026-11-21');
      expect(dated('by Friday', { ...late, zone })).toBe('2026-11-27');
    }
  });

  it('ends a day where the seller is', () => {
    // Friday 20 November, 23:30 in Los Angeles, is Saturday in Oslo and in Kolkata.
    const at = Date.parse('2026-11-21T07:30:00Z');
    const end = (zone: string) => dateIn('by tomorrow', { at, zone, language: 'en' })?.at;
    expect(end('America/Los_Angeles')).toBe(Date.parse('2026-11-22T08:00:00Z') - 1);
    expect(end(oslo)).toBe(Date.parse('2026-11-22T23:00:00Z') - 1);
    expect(end('Asia/Kolkata')).toBe(Date.parse('2026-11-22T18:30:00Z') - 1);
  });

  it('ends a day of 25 and of 23 hours with its midnight', () => {
    const end = (now: string, zone: string) =>
      dateIn('by Sunday', {
        at: Temporal.PlainDateTime.from(now).toZonedDateTime(zone).epochMilliseconds,
        zone,
        language: 'en',
      })?.at;
    expect(end('2026-10-23T10:00', oslo)).toBe(Date.parse('2026-10-25T23:00:00Z') - 1);
    expect(end('2026-03-27T10:00', oslo)).toBe(Date.parse('2026-03-29T22:00:00Z') - 1);
    expect(end('2026-10-30T10:00', 'America/Los_Angeles')).toBe(Date.parse('2026-11-02T08:00:00Z') - 1);
    expect(end('2026-03-06T10:00', 'America/Los_Angeles')).toBe(Date.parse('2026-03-09T07:00:00Z') - 1);
  });

  it('keeps the hour that was named over a change of the clocks', () => {
    expect(dated('by 3 pm on Monday', { now: '2026-10-23T10:00' })).toBe('2026-10-26 15:00');
    expect(dated('am Montag um 15 Uhr', { now: '2026-03-27T10:00', language: 'de' })).toBe('2026-03-30 15:00');
  });

  it('takes a weekday for the next one, never for today, unless it is called this one', () => {
    const friday = { now: '2026-11-20T10:00', language: 'en' };
    expect(dated('by Friday', friday)).toBe('2026-11-27');
    expect(dated('by 3 pm on Friday', friday)).toBe('2026-11-27 15:00');
    expect(dated('this Friday', friday)).toBe('2026-11-20');
    expect(dated('by Saturday', friday)).toBe('2026-11-21');
  });

  it('looks into the next year, and into the next month that has the day', () => {
    expect(dated('by 3 January', { now: '2026-12-30T10:00', language: 'en' })).toBe('2027-01-03');
    expect(dated('by the 31st', { now: '2027-02-01T10:00', language: 'en' })).toBe('2027-03-31');
    expect(dated('am 30.', { now: '2027-02-10T10:00', language: 'de' })).toBe('2027-03-30');
  });

  it('answers nothing where the zone is not known', () => {
    expect(dateIn('tomorrow', { at: 0, zone: 'Mars/Olympus', language: 'en' })).toBeNull();
  });
});

it('takes no long time over hostile text', () => {
  const long = 'am 1'.repeat(500) + ' by'.repeat(500) + '9'.repeat(500) + ' in in in '.repeat(60);
  const before = performance.now();
  for (const language of ['en', 'de', 'fr', 'es', 'nl', 'sv', 'no', 'it', 'pt']) dated(long, { language });
  expect(performance.now() - before).toBeLessThan(30_000);
});
