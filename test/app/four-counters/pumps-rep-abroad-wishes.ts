import type { Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';

/** What he would want to be told of his mail in Norwegian, Dutch and Spanish, written from the mails alone. */
export const pumpsAbroadWishes: Moment[] = [
  {
    name: 'a breakdown in the night, in Norwegian',
    open: 'kjell-havari',
    at: '2026-11-10T07:30',
    wanted: [owed('Are there two, and can they be there by Thursday?'), said('order-seen', 'Just send them.')],
    fine: fine('acknowledge-now', 'greet-research-act', 'good-moment', 'rather-talk'),
    mustNot: [
      said('open-issue', 'Nobody says that it was our pump.'),
      said('ask-next', 'Not now.'),
      said('reply-needed', 'He asks.'),
    ],
  },
  {
    name: 'you save the day, in Norwegian',
    open: 'kjell-havari',
    at: '2026-11-10T09:00',
    wanted: [said('order-seen', 'Two of them fly tonight.')],
    fine: [...pleased, ...fine('promise-late')],
    mustNot: [
      said('reply-owed', 'He is relieved.'),
      said('reply-needed', 'He is relieved.'),
      said('open-issue', 'Nobody says that it was our pump.'),
      said('waiting-on-them', 'He is relieved.'),
    ],
  },
  {
    name: 'the wrong company on the invoice, in Norwegian',
    open: 'kjell-faktura',
    wanted: [owed('A credit note and a new invoice.')],
    fine: [...troubled, ...fine('acknowledge-now', 'open-issue', 'say-thanks')],
    mustNot: [
      said('order-seen', 'It is about an invoice.'),
      said('ask-next', 'Something is owed.'),
      said('reply-needed', 'He asks.'),
    ],
  },
  {
    name: 'the treasurer has it, in Dutch',
    open: 'tineke-contract',
    at: '2026-10-28T10:00',
    wanted: [],
    fine: calm,
    mustNot: [
      said('waiting-on-them', 'She comes back in early November.'),
      said('reply-owed', 'It is her turn.'),
      said('reply-needed', 'It is her turn.'),
      said('order-seen', 'Not yet.'),
    ],
  },
  {
    name: 'louder than the children, in Dutch',
    open: 'tineke-lawaai',
    at: '2026-11-04T10:30',
    wanted: [
      owed('When does somebody come who knows?'),
      must('open-issue', 'A visit that did not help, and two hours on the bill.'),
    ],
    fine: [...troubled, ...fine('acknowledge-now')],
    mustNot: [
      said('waiting-on-them', 'Not now.'),
      said('ask-next', 'Not now.'),
      said('say-thanks', 'Not now.'),
      said('reply-needed', 'She asks.'),
    ],
  },
  {
    name: 'Ilse sends somebody on Friday, in Dutch',
    open: 'tineke-lawaai',
    at: '2026-11-05T09:00',
    wanted: [said('open-issue', 'The pump is as loud as it was.')],
    fine: [...troubled, ...fine('seen-hand-off', 'promise-late')],
    mustNot: [
      said('reply-owed', 'Ilse answered, and she is content.'),
      said('reply-needed', 'Ilse answered, and she is content.'),
      said('acknowledge-now', 'Ilse answered.'),
      said('ask-feedback', 'Not now.'),
    ],
  },
  {
    name: 'past the beginning of November, in Dutch',
    open: 'tineke-contract',
    wanted: [said('waiting-on-them', 'She wanted to come back in early November.')],
    fine: [...calm, ...fine('open-issue', 'seen-hand-off')],
    mustNot: [said('reply-owed', 'It is her turn.'), said('reply-needed', 'It is her turn.')],
  },
  {
    name: 'grape marc with stalks, in Spanish',
    open: 'nuria-rodete',
    at: '2026-11-13T12:00',
    wanted: [owed('Does the pump bear it, and whom can she call?')],
    fine: fine('acknowledge-now'),
    mustNot: [
      said('order-seen', 'She has not decided.'),
      said('open-issue', 'Nothing went wrong.'),
      said('greet-research-act', 'It is plain what she wants.'),
      said('reply-needed', 'It is plain that she asks.'),
    ],
  },
  {
    name: 'next week she will say, in Spanish',
    open: 'nuria-rodete',
    at: '2026-11-17T10:00',
    wanted: [],
    fine: pleased,
    mustNot: [
      said('waiting-on-them', 'The week has just begun.'),
      said('reply-owed', 'It is her turn.'),
      said('reply-needed', 'It is her turn.'),
      said('order-seen', 'Not yet.'),
      said('greet-research-act', 'It is her turn.'),
    ],
  },
];
