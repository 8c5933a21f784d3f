import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '@/lib/text/own-words';

const answer = 'Six paddles leave tomorrow.\n\nTracking follows.';

describe('what somebody else wrote is left out', () => {
  it.each([
    ['English', 'On Fri, Nov 20, 2026 at 9:00 AM Nina Solberg <nina@fjordgear.example> wrote:'],
    ['English over two lines', 'On Fri, Nov 20, 2026 at 9:00 AM Nina Solberg\n<nina@fjordgear.example> wrote:'],
    ['German', 'Am 20.11.2026 um 09:00 schrieb Nina Solberg:'],
    ['German, name first', 'Nina Solberg <nina@fjordgear.example> schrieb am Fr., 20. Nov. 2026:'],
    ['French', 'Le ven. 20 nov. 2026 à 09:00, Nina Solberg <nina@fjordgear.example> a écrit :'],
    ['Spanish', 'El vie, 20 nov 2026 a las 9:00, Nina Solberg (<nina@fjordgear.example>) escribió:'],
    ['Portuguese', 'Em sex., 20 de nov. de 2026 às 09:00, Nina Solberg escreveu:'],
    ['Italian', 'Il giorno ven 20 nov 2026 alle ore 09:00 Nina Solberg ha scritto:'],
    ['Dutch', 'Op vr 20 nov 2026 om 09:00 schreef Nina Solberg <nina@fjordgear.example>:'],
    ['Norwegian', 'fre. 20. nov. 2026 kl. 09:00 skrev Nina Solberg <nina@fjordgear.example>:'],
    ['Polish', 'W dniu 20.11.2026 o 09:00, Nina Solberg pisze:'],
    ['Russian', '20.11.2026 09:00, Nina Solberg пишет:'],
    ['Chinese', 'Nina Solberg <nina@fjordgear.example> 于2026年11月20日周五 09:00写道：'],
    ['Japanese', '2026年11月20日(金) 9:00 Nina Solberg <nina@fjordgear.example>のメール:'],
    ['Horde', 'Quoting Nina Solberg <nina@fjordgear.example>:'],
    ['Horde in German, an address alone', 'Zitat von nina@fjordgear.example:'],
    ['a divider', '-----Original Message-----'],
    ['a German divider', '-------- Ursprüngliche Nachricht --------'],
    ['a header block', 'From: Nina Solberg <nina@fjordgear.example>\nSent: Friday, 20 November 2026 09:00\nTo: Ada'],
    ['a German header block', 'Von: Nina Solberg\nGesendet: Freitag, 20. November 2026 09:00\nAn: Ada'],
    ['a French header block', 'De : Nina Solberg\nEnvoyé : vendredi 20 novembre 2026 09:00'],
    ['a rule over a header block', '________________________________\nFrom: Nina Solberg\nSent: Friday'],
  ])('after %s', (_what, introduction) => {
    expect(ownWords(`${answer}\n\n${introduction}\nWhere are my paddles?\nAnd the spray decks?`)).toBe(answer);
    expect(ownWords(`${answer}\r\n\r\n${introduction}\r\n\r\nWhere are my paddles?`)).toBe(answer);
  });

  it('keeps what stands between and under marked quotes', () => {
    const text = [
      'On Fri, 20 Nov 2026 at 09:00, Nina wrote:',
      '> Which sizes?',
      '',
      'M and L.',
      '> And the colour?',
      'Red.',
    ].join('\n');
    expect(ownWords(text)).toBe('M and L.\nRed.');
  });

  it('keeps sentences that only look like an introduction', () => {
    const text =
      'As my colleague wrote: the valves leak.\nThe size on your list is:\nM, 20 pieces\nFrom: Oslo, by truck.';
    expect(ownWords(text)).toBe(text);
  });

  it('keeps a rule that is just a rule', () => {
    expect(ownWords('First part\n____________\nSecond part')).toBe('First part\n____________\nSecond part');
  });
});

describe('signatures are left out', () => {
  it.each([
    ['a marked one', '-- \nNina Solberg\nCustomer Care'],
    ['a German closing', 'Mit freundlichen Grüßen\nJonas Weiß\nAlpenhaus Outdoor GmbH, München\nTel. +49 89 5550 1733'],
    ['an English closing', 'Kind regards,\nNina\n'],
    ['a Norwegian closing', 'Med vennlig hilsen\nNina Solberg'],
    ['a Russian closing', 'С уважением,\nЕлена'],
    ['a name over a number', "Tom O'Keefe\nHarbour Lights Adventure Centre\nGalway, Ireland\n+353 91 555 019"],
    ['a name with a title', 'Priya Raman · Founder, Trailmix Rentals\n(415) 555-0148'],
    ['a phone', 'Sent from my phone'],
    ['a German phone', 'Von meinem iPhone gesendet'],
  ])('%s', (_what, signature) => {
    expect(ownWords(`${answer}\n\n${signature}`)).toBe(answer);
  });

  it.each([
    ['a question under the closing', 'Two please.\n\nBest regards\nAda\nOr is there a discount for three?'],
    ['a postscript', 'Two please.\n\nCheers\nTom\n\nPS send the manual too'],
    ['a delivery address', 'Please ship to:\n\nHarbour Lights Adventure Centre\nThe Boathouse\nGalway'],
    ['a closing word within a sentence', 'We send our best regards to the whole team in Drammen.'],
    ['a name block that is all there is', 'Ada Lindqvist\nTel: +46 8 555 010 22'],
  ])('but not %s', (_what, text) => {
    expect(ownWords(text)).toBe(text);
  });
});

describe('never too much', () => {
  it('keeps a signature that is all there is, and nothing of a message that only quotes', () => {
    expect(ownWords('-- \nNina')).toBe('-- \nNina');
    expect(ownWords('> Which sizes?\n> And when?')).toBe('');
    expect(ownWords('')).toBe('');
  });

  it('keeps a short answer right above small print', () => {
    const notice = 'CONFIDENTIALITY NOTICE: This e-mail is for the exclusive use of the intended recipient.';
    expect(ownWords(`Fine by me. Please ship.\n${notice}`)).toBe('Fine by me. Please ship.');
  });

  it('keeps every text that has no quote, signature or small print', () => {
    const sentence = fc.constantFrom(
      'The pump is leaking again.',
      'Could you send two of size M?',
      'Wir brauchen die Ventile bis Freitag.',
      'From Oslo it takes two days, to Bergen three.',
      'On Friday we wrote to your colleague: no answer.',
      '1) the seal, 2) the valve',
      '- a pump',
      'Die Rechnung vom 20.11.2026 ist falsch: 30 % statt 40 %.',
      'Nous attendons toujours la livraison du 20/11/2026.',
      '请问什么时候可以补发？',
      'Best regards to your team, they did well!',
      'We sent it from my office on Monday.',
      '',
    );
    const tight = (text: string) => text.replace(/\n{3,}/g, '\n\n').trim();
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        expect(ownWords(text)).toBe(tight(text));
      }),
    );
  });

  const line = fc.constantFrom(
    'Which sizes?',
    'The pump leaks.',
    '> quoted',
    '>> deeper',
    '',
    '-- ',
    '--',
    '________________',
    'Kind regards',
    'Thanks,',
    'Nina',
    'Nina Solberg',
    '+47 22 00 01 10',
    'From: a',
    'From: Nina <nina@fjordgear.example>',
    'Sent: Friday, 20 November 2026 09:00',
    'To: b',
    'Subject: c',
    'On 20 Nov 2026 at 9:00 Nina wrote:',
    'On 20 Nov 2026 at 9:00 Nina',
    'wrote:',
    '-----Original Message-----',
    'Sent from my phone',
    'Sent from my iPhone',
    '12:30:',
    'This message is confidential and intended only for the addressee.',
    'Unsubscribe',
    'Microsoft Teams meeting',
    'Meeting ID: 312 555',
    'CAUTION: This email originated from outside of the organization.',
    'PS one more thing',
  );
  const message = fc
    .array(fc.oneof(line, fc.string({ maxLength: 12 })), { maxLength: 24 })
    .map((lines) => lines.join('\n'));

  it('adds nothing: what is kept are lines of the message, in their order', () => {
    fc.assert(
      fc.property(message, (text) => {
        const lines = text.replace(/\r\n?/g, '\n').split('\n');
        let at = 0;
        for (const kept of ownWords(text).split('\n')) {
          if (kept.trim() === '') continue;
          while (at < lines.length && lines[at]?.trim() !== kept.trim()) at += 1;
          expect(at, kept).toBeLessThan(lines.length);
          at += 1;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves the same when read again', () => {
    fc.assert(
      fc.property(message, (text) => {
        const own = ownWords(text);
        expect(ownWords(own)).toBe(own);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostile text takes no longer than other text', () => {
  const million = 1_000_000;

  it.each([
    ['quote marks', '>'.repeat(million)],
    ['lines of quote marks', '>\n'.repeat(million / 2)],
    ['introductions that never end', 'On On On '.repeat(million / 9)],
    ['lines of introductions', 'On 2026 at 9:00\n'.repeat(million / 16)],
    ['colons', '12:00 wrote:\n'.repeat(million / 13)],
    ['dividers', '-'.repeat(million)],
    ['lines of dividers', `${'- '.repeat(190)}\n`.repeat(million / 381)],
    ['closings', 'Best regards\n'.repeat(million / 13)],
    ['empty lines', '\n'.repeat(million)],
    ['spaces', ' '.repeat(million)],
    ['names', 'Ann '.repeat(million / 4)],
    ['small print', 'this message '.repeat(million / 13)],
    ['lines of small print', 'this message is confid\n'.repeat(million / 23)],
    ['lines of headers', 'From: a@b\nTo: c\n'.repeat(million / 16)],
    ['meetings', 'Microsoft Teams meeting\n'.repeat(million / 24)],
    ['telephones', 'Sent from my a a a a a a phon\n'.repeat(million / 30)],
    ['open brackets', 'a <a <a <a <:\n'.repeat(million / 14)],
    ['answers between quotes', '> a\nb\n'.repeat(million / 6)],
    ['numbers', `Ann Bo\n${'1 '.repeat(million / 2)}`],
  ])('%s', (_what, text) => {
    const start = performance.now();
    ownWords(text);
    // A megabyte takes some tens of milliseconds; what grows with the square would take minutes.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
