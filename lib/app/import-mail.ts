import { isNoReply } from '@/lib/log/addresses';
import type { ObservedMessage } from '@/lib/log/observation';
import type { Settings } from '@/lib/log/settings';
import { shownSubject } from '@/lib/log/subjects';
import type { FoundMessage } from '@/lib/model/found';
import { understand } from '@/lib/text/findings';
import { textOfHtml } from '@/lib/text/html-text';
import { namedWait } from '@/lib/text/named-wait';
import { ownWords } from '@/lib/text/own-words';
import { type Matches, matchAt } from './match';
import { type Sides, sidesOf } from './sides';
import { findingsOfOurs, knowledge } from './touch-findings';

/**
 * Mails of a file as the log is told of them: once for each customer they are from or, if our side wrote them, to. Null
 * for one that is nobody's in the log, or is never to be read.
 */
export async function observedMails(
  mails: readonly FoundMessage[],
  settings: Settings,
): Promise<(ObservedMessage[] | null)[]> {
  const sides = sidesOf(settings, null);
  const addresses = [...new Set(mails.flatMap((mail) => partiesOf(mail)))].filter((address) => !sides.isOurs(address));
  const matches = await matchAt(
    addresses,
    mails.map(({ at }) => at),
  );
  const known = knowledge();
  return Promise.all(
    mails.map(async (mail, index) => {
      if (partiesOf(mail).some((address) => sides.isNeverRead(address))) return null;
      const observed = await observedOf(mail, matches[index] ?? new Map(), {
        sides,
        known,
        zone: settings.standards.zone,
      });
      return observed.length > 0 ? observed : null;
    }),
  );
}

const site = 'mbox';

async function observedOf(
  mail: FoundMessage,
  customers: Matches,
  { sides, known, zone }: { sides: Sides; known: ReturnType<typeof knowledge>; zone: string },
): Promise<ObservedMessage[]> {
  const { from, to, subject, at } = mail;
  const sender = from.address;
  if (isNoReply(sender) && !sides.isOurs(sender)) return [];
  const others = to.map(({ address }) => customers.get(address));
  // An internal customer counts as our side in a mail to external ones.
  const isColleague = customers.get(sender)?.internal === true && others.some((one) => one && !one.internal);
  const ours = sides.isOurs(sender) || isColleague;
  const reached = new Map<string, string>();
  for (const address of ours ? to.map((party) => party.address) : [sender]) {
    const match = customers.get(address);
    if (match && !reached.has(match.customerId)) reached.set(match.customerId, address);
  }
  const text = ownTextOf(mail);
  const understood = understand(text, { subject });
  const { acknowledges, questions, ...found } = understood;
  const automatic = found.automatic || mail.automatic;
  const words = { text, subject, at, found: understood };
  const waitUntil = ours ? null : namedWait(text, { subject, at, zone, language: found.language });
  const ofTheirs = {
    ...(automatic || mail.words === null ? {} : { questions }),
    ...(waitUntil === null ? {} : { waitUntil }),
  };
  const scored = async (customerId: string) => ({
    ...found,
    automatic,
    ...(mail.words === null ? { words: null } : {}),
    ...(ours ? findingsOfOurs(words, await known(customerId)) : ofTheirs),
  });
  return Promise.all(
    [...reached].map(
      async ([customerId, address]): Promise<ObservedMessage> => ({
        customerId,
        address,
        mailbox: site,
        direction: ours ? 'out' : 'in',
        by: !ours ? 'them' : sides.isMine(sender) ? 'me' : 'colleague',
        channel: 'email',
        aliases: [{ id: `${site}\n${mail.id}`, strong: true }],
        time: { at, precision: 'minute', zone: mail.zoneKnown ? 'known' : 'assumed' },
        subject,
        text,
        found: await scored(customerId),
        answered: false,
        acknowledges,
        thread: threadOf(mail),
        site,
        url: '',
      }),
    ),
  );
}

/** An answer that does not say what it answers is known by its subject alone. */
function threadOf({ id, thread, subject }: FoundMessage): string | null {
  const answersUnsaid = thread === id && shownSubject(subject) !== subject.trim();
  return answersUnsaid ? null : `${site}\n${thread}`;
}

function partiesOf({ from, to }: FoundMessage): string[] {
  return [from, ...to].map(({ address }) => address);
}

/** The writer's own words; of a mail that is HTML alone, through a document that runs nothing and asks for nothing. */
function ownTextOf({ words }: FoundMessage): string {
  if (!words) return '';
  if (words.text.trim() !== '' || words.html === '') return ownWords(words.text);
  return ownWords(textOfHtml(new DOMParser().parseFromString(words.html, 'text/html')));
}
