import type { DraftSample } from './draft-sample';

const en = (text: string, has: Omit<DraftSample, 'text' | 'language'> = {}): DraftSample => ({
  text,
  language: 'en',
  ...has,
});

export const englishDrafts: DraftSample[] = [
  en('Attached, thanks', { attaches: 'Attached' }),
  en('Thanks Nina, received. Have a nice weekend.'),
  en('Great, see you on Thursday at ten then.'),
  en('Hi Nina,\n\nThe six paddles left this morning. Tracking number NO-4410.\n\nBest regards\nAda Lund', {
    greets: 'Nina',
  }),
  en(
    'Dear Mr Berg,\n\nThank you for your order. We will ship the two pumps on Friday, and you will get the tracking number by mail.\n\nKind regards,\nAda',
    { greets: 'Berg', promises: [['We will ship the two pumps', '11-20']] },
  ),
  en(
    'Hello Tom,\n\nso the valves came, but the manifold did not - is that right? I am sorry about the mix-up; it must have cost you half a day. What does the delivery note say? I will call the carrier today and come back to you by noon tomorrow.\n\nAda',
    {
      greets: 'Tom',
      sumsUp: 'so the valves came',
      acknowledgesFeeling: 'I am sorry about the mix-up',
      asks: ['so the valves came', 'What does the delivery note say'],
      openQuestions: ['What does the delivery note say'],
      promises: [['I will call the carrier today', '11-19']],
    },
  ),
  en(
    'Hi,\n\nUnfortunately this is not something I handle. Please contact our warehouse at warehouse@fjordgear.example.\n\nRegards\nAda',
    {
      handsOff: ['not something I handle', 'Please contact our warehouse'],
      asks: ['Please contact our warehouse'],
    },
  ),
  en('Hi Jo,\n\nthat is not my department. My colleague Per will get back to you.\n\nAda', {
    greets: 'Jo',
    handsOff: ['that is not my department', 'My colleague Per will get back to you'],
  }),
  en('Dear [Name],\n\nthank you for your interest in {{product}}. Our prices start at XXX euros.\n\nBest,\nAda', {
    placeholders: ['[Name]', '{{product}}', 'XXX'],
  }),
  en('Dear ,\n\nlorem ipsum dolor sit amet. TODO: add the delivery date.\n', {
    placeholders: ['Dear ,', 'lorem ipsum', 'TODO'],
  }),
  en(
    'Hi Nina,\n\nthank you for the photos that you attached. The crack in the seat is ours to repair, so we will send a new seat on Monday at no cost.\n\nAda',
    { greets: 'Nina', promises: [['we will send a new seat on Monday', '11-23']] },
  ),
  en(
    'Hi Nina, the bracket is attached to the frame with four screws. You can loosen them with a 5 mm key.\n\nBest wishes\nAda',
    { greets: 'Nina' },
  ),
  en('Hi Nina,\n\nthere is nothing attached to your mail. Could you send the drawing again?\n\nAda', {
    greets: 'Nina',
    asks: ['Could you send the drawing again'],
  }),
  en(
    'Good morning Ms Holm,\n\nplease find enclosed the quote for forty seals. It is valid until 15 December. Which of the two sizes shall I put on the order?\n\nKind regards\nAda Lund\n+47 55 50 10 20',
    {
      greets: 'Holm',
      attaches: 'please find enclosed',
      asks: ['Which of the two sizes'],
      openQuestions: ['Which of the two sizes'],
    },
  ),
  en(
    "Hi Sam,\n\nI think it should probably be fine, but I'm not sure. Hopefully it arrives next week.\n\nSorry about that\nAda",
    { greets: 'Sam', hedges: ['I think it should', 'probably', "I'm not sure", 'Hopefully'] },
  ),
  en(
    'Hi Sam,\n\nI checked with the carrier: your refund of 420 euros was paid on Monday and is in your account by Friday. I understand how annoying the wait was. If it is not there on Friday evening, call me at 55 50 10 20.\n\nAda',
    { greets: 'Sam', acknowledgesFeeling: 'I understand how annoying' },
  ),
  en('Hi Sam,\n\nunfortunately we cannot take back opened cans.\n\nBest regards\nAda', {
    greets: 'Sam',
    endsBadly: 'unfortunately we cannot take back',
  }),
  en(
    'Hi Sam,\n\nunfortunately we cannot take back opened cans, but I can give you 20% off the next order.\n\nBest regards\nAda',
    { greets: 'Sam' },
  ),
  en(
    'Dear Mrs Oduya,\n\nWe are unable to deliver before Christmas. Thank you for your understanding.\n\nSincerely,\nAda',
    {
      greets: 'Oduya',
      endsBadly: 'We are unable to deliver',
    },
  ),
  en(
    'Dear Mrs Oduya,\n\nI am afraid the blue one is sold out. Shall I reserve one from the next batch for you? It comes on 4 December.\n\nSincerely,\nAda',
    { greets: 'Oduya', asks: ['Shall I reserve one'] },
  ),
  en('Hi Lee, what is your phone number? I would rather talk this through. And which time zone are you in?', {
    greets: 'Lee',
    asks: ['what is your phone number', 'which time zone are you in'],
    openQuestions: ['what is your phone number', 'which time zone are you in'],
    asksFor: ['phone', 'zone'],
  }),
  en(
    'Hello,\n\nplease send me your order number and the delivery address, and we will look into it right away.\n\nRegards,\nService team',
    {
      asks: ['please send me your order number'],
      promises: [['we will look into it', null]],
      asksFor: ['order-number', 'address'],
    },
  ),
  en('Hi Lee,\n\ncall me any time on 55 50 10 20, our address is Quay 4, Bergen. We are open from 9 to 17.\n\nAda', {
    greets: 'Lee',
  }),
  en('Hi Lee,\n\nhow do you prefer to be contacted, by phone or mail? And when are you usually in the office?\n\nAda', {
    greets: 'Lee',
    asks: ['how do you prefer', 'when are you usually'],
    openQuestions: ['how do you prefer', 'when are you usually'],
    asksFor: ['channel', 'hours'],
  }),
  en('Hi Lee,\n\nwhich company do you work for, and what is your role there?\n\nAda', {
    greets: 'Lee',
    asks: ['which company'],
    openQuestions: ['which company'],
    asksFor: ['company', 'role'],
  }),
  en(
    'Dear Dr. Adeyemi,\n\nIf I understand you correctly, the pump runs but loses pressure after an hour. That must be frustrating in the middle of the season. Please try this: close the valve, wait a minute, open it again. How often does it happen?\n\nWith kind regards\nAda Lund',
    {
      greets: 'Adeyemi',
      sumsUp: 'If I understand you correctly',
      acknowledgesFeeling: 'That must be frustrating',
      asks: ['Please try this', 'How often does it happen'],
      openQuestions: ['How often does it happen'],
    },
  ),
  en('Hi both,\n\nlet me know if you have any questions.\n\nAda'),
  en(
    'Hi Nina and Tom,\n\nhere are the minutes of our call. Tom, could you confirm the quantities by Friday? The price list is attached.\n\nAda',
    { greets: 'Nina and Tom', asks: ['could you confirm the quantities'], attaches: 'The price list is attached' },
  ),
  en('Yes, both are in stock. The red one costs 240 euros, the grey one 260.'),
  en("I'll check with the workshop and let you know tomorrow.", {
    promises: [["I'll check with the workshop", '11-19']],
  }),
  en(
    'Hi Nina,\n\nhow are you? Hope you had a good trip.\n\nThe kayaks are ready for pickup whenever you like.\n\nAda',
    {
      greets: 'Nina',
    },
  ),
  en(
    'Hi Nina,\n\nyou asked "can we have it in green?" - yes, you can. It takes one week longer.\n\nAll the best\nAda\n\nOn Fri, 13 Nov 2026 at 09:00, Nina Solberg wrote:\n> Could you send the price list?\n> I am attaching our drawing. Unfortunately we cannot wait.',
    { greets: 'Nina' },
  ),
  en('Hi Kim,\n\nyou need to call the carrier yourself, we do not deal with customs.\n\nAda', {
    greets: 'Kim',
    handsOff: ['you need to call the carrier yourself'],
    endsBadly: 'you need to call the carrier yourself',
  }),
  en('Hi Kim,\n\nI spoke to my colleague in the warehouse: your crate is on the truck.\n\nAda', { greets: 'Kim' }),
  en(
    'Hi Kim,\n\nI have passed your question on to our warehouse and will write to you tomorrow with their answer.\n\nAda',
    {
      greets: 'Kim',
      promises: [['will write to you tomorrow', '11-19']],
    },
  ),
  en('Hi Kim,\n\nyou will have to speak to accounting about that. Their number is 55 50 10 30.\n\nAda', {
    greets: 'Kim',
    handsOff: ['you will have to speak to accounting'],
  }),
  en(
    'Dear Ms Vance,\n\nthank you for telling us so openly. You waited three weeks and nobody called you back; I would be upset too. I have opened the parcel of returns myself this morning, found both jackets and released the refund. It will be paid by Friday.\n\nIs there anything else that went wrong?\n\nWarm regards\nAda',
    {
      greets: 'Vance',
      sumsUp: 'You waited three weeks',
      acknowledgesFeeling: 'I would be upset too',
      promises: [['It will be paid by Friday', '11-20']],
      asks: ['Is there anything else'],
    },
  ),
  en('Hi Max,\n\nyour claim has been rejected.\n\nAda', { greets: 'Max', endsBadly: 'your claim has been rejected' }),
  en('Hi Max,\n\nI guess we could kind of make that work. Maybe.\n\nAda', {
    greets: 'Max',
    hedges: ['I guess', 'kind of', 'Maybe'],
  }),
  en('Hi Max,\n\nwhat kind of seal do you need, and how many?\n\nAda', {
    greets: 'Max',
    asks: ['what kind of seal'],
    openQuestions: ['what kind of seal'],
  }),
  en('Hi Max,\n\nas far as I know the part fits, but I could be wrong.\n\nAda', {
    greets: 'Max',
    hedges: ['as far as I know', 'I could be wrong'],
  }),
  en(
    'Hi %FIRSTNAME%,\n\nwe missed you. Take <<discount>> off your next order until [insert date].\n\nThe <company name> team',
    { placeholders: ['%FIRSTNAME%', '<<discount>>', '[insert date]', '<company name>'] },
  ),
  en('Hi Rob,\n\nthe values are in a[0] and b[1], see note [2]. Use {x} for the set.\n\nAda', { greets: 'Rob' }),
  en(
    'Good afternoon,\n\nwe confirm receipt of your order no. 88120. It will be delivered on 24 November.\n\nThank you',
    {
      promises: [['It will be delivered on 24 November', '11-24']],
    },
  ),
  en(
    'Rob,\n\nshort answer: no, the coating does not hold salt water. The marine version does, for 12 euros more per metre. Would you like a sample?\n\nAda',
    { greets: 'Rob', asks: ['Would you like a sample'] },
  ),
  en('Hi Rob, sorry for the late reply. The order went out on Monday.\n\nAda', { greets: 'Rob' }),
  en(
    'Hi Rob,\n\nI completely understand your frustration, and I apologise for the trouble this caused you. The new controller left today by courier. Please keep the old one until the new one runs.\n\nAda',
    {
      greets: 'Rob',
      acknowledgesFeeling: 'I completely understand your frustration',
      asks: ['Please keep the old one'],
    },
  ),
  en(
    'Hi Rob,\n\nso glad to hear that the crew likes the boat! I told Per, who built it, and he was smiling all morning.\n\nAda',
    { greets: 'Rob', acknowledgesFeeling: 'so glad to hear' },
  ),
  en(
    'Hi Rob,\n\ncan you tell me more about how you use it? I have read the manual twice and would like to see it.\n\nAda',
    {
      greets: 'Rob',
      asks: ['can you tell me more'],
      openQuestions: ['can you tell me more'],
    },
  ),
  en('Hi Rob,\n\nyour attached drawing is clear. I will attach ours to the offer next week.\n\nAda', {
    greets: 'Rob',
    promises: [['I will attach ours', '11-27']],
  }),
  en(
    'Hi Rob,\n\nthe warranty covers the motor for five years and the battery for two. Registration takes a minute and is done online. Nothing else is needed from you.\n\nAda',
    { greets: 'Rob' },
  ),
];
