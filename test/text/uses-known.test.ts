import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/text/language';
import { namesSubject, usesKnown } from '@/lib/text/uses-known';

const notes = [
  'Has a daughter, Mia, who sails in the junior league',
  'Plans to open a second rental hut at the lake by spring',
  'Sailing',
  'Came from a ski school, and still teaches there in winter',
];
const ordinary = ['Priya Raman', 'Trailmix Rentals', 'Kayaks for May'];
const uses = (text: string, of: readonly string[] = notes) =>
  usesKnown(text, { language: languageOf(text), notes: of, ordinary });

describe('a text that opens a conversation', () => {
  it.each([
    'Hi Priya, how did Mia do at the weekend? The price list is on its way to you.',
    'Hi Priya, is the hut at the lake open yet? I have an idea for the racks.',
    'Hi Priya, did you sail last week? We have a new dry bag that is made for it.',
    'Hello Priya, I saw that the ski school teaches children now, and I thought of you.',
  ])('uses something known: “%s”', (text) => {
    expect(uses(text)).toBe('yes');
  });

  it.each([
    'Hi Priya, the kayaks for May are ready and I will send the invoice today.',
    'Hi Priya, we have a new price list for your rentals. Would you like to see it?',
    'Dear Priya, I hope you are well. I would like to talk about your next order in spring.',
    'Hi Priya, is there a lake near you that is open to the public?',
  ])('uses nothing: “%s”', (text) => {
    expect(uses(text)).toBe('no');
  });

  it('is unknown where nothing is known, nothing was written, or the language cannot be told', () => {
    expect(uses('Hi Priya, the kayaks are ready and I will send them.', [])).toBeNull();
    expect(uses('', notes)).toBeNull();
    expect(uses('12345 FG-20418', notes)).toBeNull();
  });

  it('is unknown where the notes are in another language', () => {
    expect(uses('Guten Tag, wir haben die Kajaks für Sie bereit und senden sie bald.', notes)).toBeNull();
  });

  it('reads German, where a capital makes no name', () => {
    const german = ['Ihre Tochter segelt in der Jugendliga', 'Eröffnet im Mai eine zweite Hütte am See'];
    expect(uses('Guten Tag, wie läuft es mit der zweiten Hütte am See?', german)).toBe('yes');
    expect(uses('Guten Tag, wir haben die Preise für Sie. Am See ist es wohl noch kalt.', german)).toBe('no');
  });

  it('takes no name of the customer, their account or the subject for something known', () => {
    const of = ['Founded Trailmix in 2014', 'Buys kayaks from two others'];
    expect(uses('Hi Priya, here is what Trailmix pays for the kayaks that we sell.', of)).toBe('no');
  });
});

describe('a text of another matter', () => {
  const names = (text: string, subject: string) => namesSubject(text, subject, ['Graham Ibbotson', 'Fryers']);

  it('names a subject by all of its words, where they are two', () => {
    expect(names('No need for the serial numbers, we wrote them down.', 'Serial numbers')).toBe(true);
    expect(names('No need for the numbers, we wrote them down.', 'Serial numbers')).toBe(false);
    expect(names('The gate is wide enough.', 'the gate')).toBe(false);
  });

  it('names none by what it is about itself, or by a name', () => {
    expect(names('Graham, the fryers come on Monday.', 'Fryers for Graham')).toBe(false);
  });
});
