import { describe, expect, it } from 'vitest';
import { promisedInWriting } from '@/lib/app/promised-in-writing';
import type { Identity } from '@/lib/model/customer';
import type { PageMessage } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

// What sellers write on a Monday, and what a customer answers three hours later. At the first look 13 of 30 that were seen
// were none, and 7 of 24 that are late were missed; what was wrong was mended, so this is no test of what is still unseen.
const monday = READ_AT - 4 * DAY;
const identities: Identity[] = [
  { id: 'i1', customerId: 'ada', type: 'email', linked: false, until: null, body: { value: ADA, name: '' } },
];

function isSeen(subject: string, words: string, reply?: string): boolean {
  const said = (text: string, at: number): Partial<PageMessage> => ({
    subject,
    text: { is: 'found', value: text, rung: 1 },
    time: { is: 'found', value: { at, precision: 'ms', zone: 'known' }, rung: 1 },
  });
  const ours = message({ ...said(words, monday), from: from(ME), to: [{ name: '', address: ADA }] });
  const theirs = reply === undefined ? [] : [message(said(reply, monday + 3 * HOUR))];
  const known = { settings: settings(), identities, conversationId: null, promises: [] };
  return promisedInWriting(reading({ messages: [ours, ...theirs] }), known).some(({ doubted }) => !doubted);
}

describe('is late by silence alone', () => {
  it.each([
    ['Tent hire', 'Lovely to meet you today. I will email you the floor plan by Wednesday.'],
    ['Your garden', "You'll have my proposal by Tuesday at the latest."],
    ['Insurance', 'We will confirm the cover by Tuesday.'],
    ['Website', "I'll send over the first draft by Wednesday."],
    ['Küche', 'Guten Tag Frau Lindqvist, die Zeichnung sende ich Ihnen bis Dienstag.'],
    ['Küche', 'Hallo Ada, ich melde mich bis Dienstag mit dem Preis für die Platte.'],
    ['Küche', 'Sie hören spätestens am Mittwoch von mir.'],
    ['Wine', 'Let me speak to the grower; I will let you know by Tuesday.'],
    ['Wine', "I'll get you a quote for the magnums by Wednesday.", 'Thanks so much!'],
    ['Kitchen tiles', "Thanks for your call. I'll send you the measurements and a quote by Wednesday."],
    ['Kitchen tiles', 'We will get back to you on Tuesday.'],
    ['Boat survey', "You'll have the survey report by Tuesday.", 'Cheers!'],
    ['Boat survey', 'I will write to you by Wednesday with a date.', 'Ok thank you very much, Ben'],
    ['Hochzeit', 'Bis Dienstag gebe ich Ihnen Bescheid, ob der Saal frei ist.'],
    ['Hochzeit', 'Den Vertrag maile ich Ihnen morgen.'],
    ['Devis', 'Je vous envoie le devis mardi au plus tard.', 'Merci beaucoup'],
    ['Boda', 'Le envío el presupuesto antes del miércoles.'],
  ])('%s: %s %s', (subject, words, reply?: string) => expect(isSeen(subject, words, reply)).toBe(true));
});

describe('is none, or nobody can tell', () => {
  it.each([
    'The tent goes up on Tuesday and comes down on Wednesday.',
    'Our crew will be with you on Tuesday at eight.',
    "I'll send the crew on Tuesday.",
    "I'll pop a sample of the canvas in the post by Tuesday.",
    "I'll let you know by Tuesday should the weather turn.",
    "I'll let you know the moment the parts land, hopefully by Tuesday.",
    'Shall I send you the plan by Tuesday?',
    'I could send you the plan by Tuesday.',
    'I would send you the report by Tuesday.',
    'Unless I hear otherwise, I will send the invoice on Wednesday.',
    'If you send me the list by Tuesday, I will send the quote.',
    'I will send you the quote after our meeting on Wednesday.',
    'I sent you the quote on Tuesday.',
    'You asked me to send you the report by Tuesday.',
    'My colleague will send you the quote by Tuesday.',
    'You should get an automatic confirmation by Tuesday.',
    'Subscribe and you will receive our price list by Tuesday.',
    'Payment is due by Tuesday, and we will confirm receipt.',
    'I will reply to the insurer by Tuesday.',
    "I'll confirm with the yard by Tuesday.",
    "By Tuesday I'll have looked at the hull.",
    'The report will be filed by Tuesday.',
    'I will not be able to reply before Wednesday.',
    "I'm away until Wednesday and will reply then.",
    'Ich schicke Ihnen am Dienstag zwei Monteure.',
    'Ich schicke Ihnen bis Dienstag einen Kellner zum Probedecken.',
    'Ich melde mich bis Mittwoch, sofern das Werk nicht liefert.',
    'Sobald ich den Saalplan habe, schicke ich ihn bis Dienstag.',
    'Ich antworte der Brauerei bis Dienstag.',
    'Wir bestätigen hiermit den Termin am Dienstag.',
    'Bitte geben Sie mir bis Dienstag Bescheid.',
  ])('as it was said: %s', (words) => expect(isSeen('Re: Quote', words)).toBe(false));

  it.each([
    'Brilliant, it just came in.',
    'Just seen it, looks great!',
    'Wow that was quick, perfect!',
    'Great report, thank you.',
    'Actually, we went with somebody else.',
    'No panic, end of the month will do.',
    'Thanks! Monday next would be early enough for me.',
    'Could you ring me about it rather?',
    'Can you send it to my husband please?',
    'On second thoughts, leave it.',
    'We have decided against it, sorry.',
    'We sold the boat.',
    'Hat sich erledigt, danke.',
    'Danke, habe sie!',
    'Danke, sieht gut aus.',
    'Lassen Sie sich ruhig Zeit.',
    'Wir haben uns anders entschieden.',
    'Wir heiraten doch nicht.',
  ])('as they answered: %s', (reply) => {
    expect(isSeen('Re: Quote', 'I will send you the report by Tuesday.', reply)).toBe(false);
  });
});
