import type { Moment } from '@/test/app/mailbox';
import { calm, fine, owed, pleased, said, troubled } from '@/test/app/wish';

/** What the van dealer would want to be told of his mail in Polish, Spanish and Italian, from the mails alone. */
export const vansAbroadWishes: Moment[] = [
  {
    name: 'a Sprinter or a Crafter, in Polish',
    open: 'pawel-crafter',
    at: '2026-11-05T09:00',
    wanted: [owed('Is there something like that in the yard?')],
    fine: fine('acknowledge-now', 'first-call-objective', 'say-thanks'),
    mustNot: [
      said('order-seen', 'He looks for one.'),
      said('open-issue', 'Nothing went wrong.'),
      said('greet-research-act', 'It is plain what he wants.'),
    ],
  },
  {
    name: 'Saturday at eleven suits him, in Polish',
    open: 'pawel-crafter',
    at: '2026-11-05T12:00',
    wanted: [],
    fine: [...calm, ...fine('first-call-objective', 'say-thanks')],
    mustNot: [
      said('reply-owed', 'He comes on Saturday.'),
      said('reply-needed', 'He comes on Saturday.'),
      said('order-seen', 'He comes to look.'),
      said('waiting-on-them', 'He answered.'),
    ],
  },
  {
    name: 'the bookkeeper asks a second time, in Polish',
    open: 'pawel-faktura',
    at: '2026-11-16T09:00',
    wanted: [owed('The invoice, today.'), said('open-issue', 'He had to ask for it.')],
    fine: [...troubled, ...fine('acknowledge-now')],
    mustNot: [
      said('ask-next', 'Not now.'),
      said('order-seen', 'He has it already.'),
      said('reply-needed', 'He asks plainly.'),
    ],
  },
  {
    name: 'he has it, and the van is super, in Polish',
    open: 'pawel-faktura',
    at: '2026-11-16T10:30',
    wanted: [],
    fine: [...pleased, ...fine('open-issue')],
    mustNot: [
      said('reply-owed', 'He has it.'),
      said('reply-needed', 'He has it.'),
      said('acknowledge-now', 'He has it.'),
      said('greet-research-act', 'He has it.'),
    ],
  },
  {
    name: 'they take the white one, in Spanish',
    open: 'lucia-ducato',
    at: '2026-11-09T14:00',
    wanted: [owed('Hold it, and send the number of the account.'), said('order-seen', 'They take the white Ducato.')],
    fine: fine('acknowledge-now', 'say-thanks'),
    mustNot: [said('open-issue', 'Nothing went wrong.'), said('greet-research-act', 'It is plain what she wants.')],
  },
  {
    name: 'did it arrive, in Spanish',
    open: 'lucia-ducato',
    at: '2026-11-10T10:30',
    wanted: [owed('Did the deposit arrive?')],
    fine: fine('acknowledge-now', 'order-seen'),
    mustNot: [
      said('open-issue', 'Nothing went wrong.'),
      said('greet-research-act', 'It is plain what she wants.'),
      said('waiting-on-them', 'She paid.'),
      said('ask-next', 'Something is owed.'),
    ],
  },
  {
    name: 'his wife has seen the price, in Italian',
    open: 'fabio-master',
    at: '2026-11-09T09:00',
    wanted: [],
    fine: pleased,
    mustNot: [
      said('waiting-on-them', 'He said Monday, and it is Monday morning.'),
      said('reply-owed', 'He comes back to us.'),
      said('reply-needed', 'He comes back to us.'),
      said('open-issue', 'A joke about the price.'),
      said('order-seen', 'Not yet.'),
      said('greet-research-act', 'He thinks it over.'),
    ],
  },
  {
    name: 'a week after his Monday, in Italian',
    open: 'fabio-master',
    at: '2026-11-16T10:00',
    wanted: [said('waiting-on-them', 'He wanted to say on Monday a week ago.')],
    fine: pleased,
    mustNot: [
      said('reply-owed', 'It is his turn.'),
      said('reply-needed', 'It is his turn.'),
      said('open-issue', 'A joke about the price.'),
    ],
  },
];
