import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/text/findings';

const read = (text: string, subject = '') => understand(text, { subject });

describe('a message asks', () => {
  it.each([
    'Can you send the right ones before our season opening on 12 December?',
    'any news from the warehouse? We need to know whether to rent paddles for the opening.',
    'Thank you for the quick correction. Storage cost for one day is EUR 180, who shall we bill?',
    'they do not fit. Please advise.',
    'hi i bought the aurora drysuit in august and the left wrist seal leaks already. order was FG-19877 i think. what do i do',
    'repair please. how long does it take and do you send a label',
    'one more thing: our warehouse needs HS codes for DB-20 and DB-30 on the invoice.',
    'Hello, please send the printed catalogue to our office.',
    'Let me know when the truck leaves.',
    'Do you know if the seals are in stock.',
    'Send me the manual',
    'We would like to order 40 more.',
    'Thanks in advance for the corrected invoice.',
    'Bitte senden Sie uns ein Angebot inkl. Lieferung nach München.',
    'ich wollte kurz nachfassen, ob Sie meine beiden Fragen schon klären konnten.',
    'Können Sie den Termin bestätigen',
    'Wir benötigen 60 Schwimmwesten.',
    'Pourriez-vous nous envoyer la facture',
    'Merci de nous confirmer la date.',
    'Por favor, confirme la fecha de entrega.',
    'Gostaria de saber o preço.',
    'Vorrei ricevere un preventivo.',
    'Kunt u de factuur sturen',
    'Kan dere sende fakturaen',
    'Proszę o przesłanie faktury.',
    'Пришлите, пожалуйста, счёт.',
    '請問運費條件是 FOB 還是 CIF',
    '请发最新的价格表。',
    '見積書を送ってください。',
    '견적서를 보내 주세요.',
    '¿Cuándo llega?',
    '另外,運費條件是 FOB 還是 CIF?',
    'متى يصل الطلب؟',
    'Πότε θα έρθει η παραγγελία μας;',
    '?',
  ])('%s', (text) => {
    expect(read(text).asks).toBe('yes');
  });
});

describe('a message asks for nothing', () => {
  it.each([
    'Guten Tag Frau Solberg,\ndie letzte Lieferung kam pünktlich und vollständig an. Besten Dank!',
    'Thank you for the quick correction.',
    'Thanks, got it!',
    'Perfect, see you on Monday.',
    'FYI: the dock is staffed from 06:30.',
    'Merci beaucoup, bonne journée !',
    'Muchas gracias por todo.',
    'Tusen takk for hjelpen!',
    '谢谢，收到了。',
    'ありがとうございました。よろしくお願いいたします。',
    'Hi Nina, how are you? Thanks for the parcel.',
    'Thank you. Please do not hesitate to contact us if you have any questions.',
    'I would like to thank you for the great service.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ asks: 'no', closes: 'yes', complains: 'no' });
  });
});

describe('what letters to many say at their end asks for nothing', () => {
  it.each([
    'Please click here to activate your account.',
    'To ensure delivery to your inbox, please add news@shop.example to your address book.',
    'If you no longer want to receive such messages, please use the link below.',
    'If you have any questions, please email us or call our service.',
    'If you received this message in error, please notify the sender and delete it.',
  ])('%s', (text) => {
    expect(read(text).asks).not.toBe('yes');
  });

  it.each([
    'If you do not receive the payment by Friday, please call me.',
    'Please remove me from your mailing list.',
    'Please add two more vests to our order.',
    'If you prefer, please send the samples to our office.',
    'I would like to get access to the portal.',
    'We were wondering whether the seal is in stock.',
  ])('but: %s', (text) => {
    expect(read(text).asks).toBe('yes');
  });
});

describe('it is unsure', () => {
  it.each([
    'photo attached. serial AU-22-00713',
    'Go ahead so! PO number is HL-0091. Delivery address is the Claddagh boathouse, not the office.',
    'Thanks, but the parcel has the old thread.',
    'See https://shop.fjordgear.example/item?id=7&size=230 or write to what?now@mailbox.example',
    'Thanks, but the colour is another one.',
    'What you need is attached.',
    'Should you need more, the warehouse is open.',
    'Tilaus saapui eilen ja varasto on täynnä.',
    '',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ asks: 'unsure', closes: expect.not.stringMatching('yes') });
  });
});

describe('a message complains', () => {
  it.each([
    'Nina, it is the 20th and there is still nothing. This is the third time I am asking. I am honestly disappointed.',
    'I still have no corrected invoice and our accounts close this week. When will I have it?',
    'the left wrist seal leaks already',
    'Two of the four blocks have the old thread (M28 instead of M30), so they do not fit.',
    '4 of our 12 Oryx rafts lose pressure overnight.',
    'for shipment NPL-88120 the commercial invoice is missing the EORI number. The truck is on hold at the border.',
    'Die Ware ist beschädigt angekommen.',
    'Ich bin sehr enttäuscht von der Lieferung.',
    'La pompe ne fonctionne pas.',
    'El producto llegó dañado.',
    'Produktet virker ikke.',
    '产品坏了，我很失望。',
    'Товар не работает.',
  ])('%s', (text) => {
    expect(read(text).complains).toBe('yes');
  });

  it.each([
    'Please send the printed catalogue.',
    'Everything arrived, no damage, nothing missing.',
    'Die Lieferung kam ohne Verspätung.',
    'Grand, thanks. Sizes are on the sheet.',
  ])('not: %s', (text) => {
    expect(read(text).complains).toBe('no');
  });

  it('one sign alone leaves it open, and a question is not a complaint', () => {
    expect(read('Six paddles are 210 cm instead of 230 cm.').complains).toBe('unsure');
    expect(read('Do you repair defective seals?')).toMatchObject({ complains: 'unsure', asks: 'yes' });
  });
});

describe('nobody wrote an automatic reply', () => {
  it.each([
    ['Automatic reply: Your offer', 'I am away. Please contact Tom. Is it urgent?'],
    ['Auto: Re: Paddles', 'Back on Monday.'],
    ['Abwesenheitsnotiz: Angebot', 'Ich bin bis zum 30.11. nicht im Büro.'],
    ['Out of Office', 'Who can help?'],
    ['Réponse automatique : commande', ''],
    ['Re: Paddles', 'Hello,\nI am currently out of the office until Monday. Please call my colleague.'],
    ['AW: Angebot', 'Ich bin derzeit nicht im Büro. Bitte wenden Sie sich an Frau Huber.'],
    ['回复', '我目前不在办公室，请联系同事。'],
  ])('%s', (subject, text) => {
    expect(read(text, subject)).toMatchObject({ automatic: true, asks: 'no', complains: 'no', closes: 'no' });
  });

  it.each([
    ['Automatic pump', 'Is the automatic pump in stock?'],
    ['Paddles', 'We move out of the old office in May. Can you deliver before?'],
  ])('but somebody wrote “%s”', (subject, text) => {
    expect(read(text, subject)).toMatchObject({ automatic: false, asks: 'yes' });
  });
});

describe('a holding answer', () => {
  it.each([
    'Hi Ada,\n\nI am sorry about that. I have asked the warehouse in Drammen to check the pick list and will come back to you today.',
    'Thanks for your message. We will look into it and get back to you tomorrow.',
    'Guten Tag Herr Weiß, vielen Dank. Ich kläre das und melde mich morgen.',
    'Merci, je reviens vers vous demain.',
    'Takk for beskjed. Jeg sjekker og kommer tilbake i morgen.',
  ])('%s', (text) => {
    expect(read(text).acknowledges).toBe(true);
  });

  it.each([
    'Dear Omar,\n\n1) yes, they go out today. 2) I will check with product. 3) the manual is attached.',
    'confirmed, dock 3 is staffed from 06:30.',
    'This is a warranty case. A repair is free of charge. It takes a week. I will let you know when it ships.',
    'I will check. Which size do you need?',
    'the 2027 list is attached.',
  ])('is not: %s', (text) => {
    expect(read(text).acknowledges).toBe(false);
  });
});

it('does not thank in advance', () => {
  expect(read('Thanks in advance for the corrected invoice.').thanks).toBe('no');
  expect(read('Thanks for the corrected invoice.').thanks).toBe('yes');
});

it('counts the words and names the language', () => {
  expect(read('Könnten Sie uns bitte die Rechnung senden?')).toMatchObject({ words: 7, language: 'de', thanks: 'no' });
});

it('finds something to say of any text, and never fails', () => {
  const word = fc.constantFrom(
    'please',
    '?',
    'not',
    'danke',
    '\n',
    '请',
    'broken',
    'http://a.example/?',
    '>',
    '-',
    '1)',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      fc.string(),
      (text, subject) => {
        const found = understand(text, { subject });
        expect(found.words).toBeGreaterThanOrEqual(0);
        if (found.asks === 'yes') expect(found.closes).not.toBe('yes');
      },
    ),
  );
});

it.each([
  ['one word without an end', 'a'.repeat(1_000_000)],
  ['commas', 'and, '.repeat(200_000)],
  ['please', 'please '.repeat(140_000)],
  ['negations', 'not not '.repeat(125_000)],
  ['links', 'www.'.repeat(250_000)],
  ['at signs', '@'.repeat(1_000_000)],
])('takes no longer over hostile text: %s', (_what, text) => {
  const start = performance.now();
  read(text, text);
  expect(performance.now() - start).toBeLessThan(30_000);
});

/** Sentences of business email, labelled: a file of lines "Yes<TAB>text" or "No<TAB>text", if there is one. */
const labelled = process.env['ATTUNE_EMAIL_INTENT'] ?? '';

it.skipIf(!existsSync(labelled))('agrees with people on what asks, better than keywords do', () => {
  const rows = readFileSync(labelled, 'utf8').trim().split('\n');
  const count = { yes: 0, found: 0, right: 0, both: 0 };
  for (const row of rows) {
    const [label, text = ''] = row.split('\t');
    const asks = read(text).asks === 'yes';
    if (label === 'Yes') count.yes += 1;
    if (asks) count.found += 1;
    if (asks && label === 'Yes') count.both += 1;
    if (asks === (label === 'Yes')) count.right += 1;
  }
  const f1 = (2 * count.both) / (count.yes + count.found);
  process.stdout.write(
    `asks: F1 ${f1.toFixed(3)}, accuracy ${(count.right / rows.length).toFixed(3)}, n ${rows.length}\n`,
  );
  expect(f1).toBeGreaterThan(0.65);
});

describe('a price that they still want to be told', () => {
  it.each([
    'I am still missing the price of the delivery.',
    'Mir fehlt noch der Preis für den Versand.',
    'Il me manque encore le prix de la livraison.',
    'Me falta el precio del transporte.',
  ])('is asked for, and no complaint: %s', (text) => {
    expect(understand(text, { subject: '' })).toMatchObject({ asks: 'yes', complains: 'no' });
  });

  it('is no thing that did not come', () => {
    expect(understand('Il nous manque deux cartons.', { subject: '' }).complains).toBe('yes');
  });
});
