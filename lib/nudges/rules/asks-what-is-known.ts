import { t } from '@lingui/core/macro';
import type { BodyOf } from '@/lib/model/kinds/registry';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import type { Wanted } from '@/lib/model/understood';
import { clear, finding, onDraft, put, show } from '@/lib/nudges/coach';
import { factOf, saleOf } from '@/lib/nudges/entries';
import { channelOf, isSure } from '@/lib/nudges/preference';
import { defineRule } from '@/lib/nudges/rule';
import { channelWord, quoted } from '@/lib/nudges/words';

/** The draft asks the customer for something that the log holds. */
export const asksWhatIsKnown = defineRule({
  id: 'asks-what-is-known',
  get title() {
    return t`Asks for what you know`;
  },
  expectation: 5,
  get family() {
    return t`Your draft`;
  },
  get why() {
    return t`To be asked for the same thing twice is work for the customer, and it tells them that nobody kept what they said. Where it may have changed, name what you have and ask whether it still holds.`;
  },
  get figure() {
    return {
      says: t`96% of customers who had to make much effort became more disloyal, against 9% of those who made little.`,
      source: t`CEB`,
      year: 2010,
      caveat: t`Over 75,000 customers; saying a thing twice is one kind of effort among others.`,
    };
  },
  get when() {
    return {
      fires: t`The draft asks for a number, an address, hours or the like, and the log holds it.`,
      clear: t`No draft is open, it asks for nothing of that kind, or the log does not hold it.`,
      unknown: t`The words of the draft were not read yet.`,
    };
  },
  needs: 'draft',
  retires: true,
  evaluate(situation, now) {
    return onDraft(situation, (draft) => {
      const [first] = draft.read.asksFor.flatMap((ask) => {
        const known = knownOf(situation, ask.what, now);
        return known ? [{ ...ask, known }] : [];
      });
      if (!first) return clear;
      const { known } = first;
      return finding(draft, {
        what: `asks-for:${first.what}`,
        title: titleOf(first.what),
        says: t`You ask ${{ words: quoted(first.words) }}`,
        evidence: [
          {
            text: t`In the log: ${{ known: quoted(known.shown ?? known.text) }}`,
            ...(known.entryId === null ? {} : { entryId: known.entryId }),
          },
        ],
        standard: t`nothing asked twice`,
        actions: [
          known.isNote && known.entryId !== null
            ? { do: 'edit-entry', label: t`Open the note`, entryId: known.entryId }
            : put(
                draft,
                t`Insert a check`,
                `I have ${known.text} noted as your ${wantedWords[first.what]}: is that still right?`,
              ),
          show(draft, first),
        ],
      });
    });
  },
});

function titleOf(what: Wanted): string {
  switch (what) {
    case 'phone':
      return t`You know their phone number`;
    case 'address':
      return t`You know their address`;
    case 'hours':
      return t`You know their hours`;
    case 'channel':
      return t`You know their preferred channel`;
    case 'zone':
      return t`You know their time zone`;
    case 'company':
      return t`You know their company`;
    case 'role':
      return t`You know their role`;
    case 'order-number':
      return t`You know their order number`;
  }
}

/** As the sentence for the draft says it, in English. */
const wantedWords: Record<Wanted, string> = {
  phone: 'phone number',
  address: 'address',
  hours: 'hours',
  channel: 'preferred channel',
  zone: 'time zone',
  company: 'company',
  role: 'role',
  'order-number': 'order number',
};

interface Held {
  /** As the sentence for the draft says it. */
  text: string;
  /** As the seller reads it, where that differs. */
  shown?: string;
  entryId: string | null;
  /** A whole note of the seller's, which may say more than was asked for: opened, never put into a draft. */
  isNote?: true;
}

const place = /\b(street|road|avenue|lane|address|adresse|straße|strasse|rue|calle)\b/iu;
/** "9:30", "17.00 Uhr", "8 am", "9h30"; never a count of years, nor a date or a price with a dot. */
const clockTime = /\b(?:[01]?\d|2[0-3])(?::[0-5]\d\b|h[0-5]\d\b|(?:\.[0-5]\d)? ?(?:am|pm|uhr)\b)/iu;
/** "order no. 5521", "PO 5521", "#5521": a number that is said to be one; "order 20 kayaks" counts them. */
const namedNumber =
  /(?:#|\bn[or]\.? ?|\bnumber:? ?)(\d[\p{L}\d-]{2,})|\b(?:order|po)\b:? ?(\d[\p{L}\d-]{2,}\b)(?! ?\p{L})/iu;
/** "PO-5521", "INV2026-14": letters and digits in one; "FY2026" and "Q3-2026" name a year. */
const mixedNumber = /\b(?!\p{L}+\d?-?20\d\d(?![\d-]))\p{L}{1,6}-?\d[\d-]{2,}\b/u;

/** What the log holds of it for sure; null for nothing, a guess, or several that may be meant. */
function knownOf(situation: Situation, what: Wanted, now: Instant): Held | null {
  const { body } = situation.customer;
  const told = (text: string | undefined, shown?: string): Held | null =>
    text?.trim() ? { text: text.trim(), entryId: null, ...(shown ? { shown } : {}) } : null;
  switch (what) {
    case 'phone':
      return told(situation.identities?.find(({ type, until }) => type === 'phone' && until === null)?.body.value);
    case 'address':
      return noteWith(situation, ({ text }) => place.test(text) && /\d/u.test(text));
    case 'hours': {
      const stated = body.preferredSource === 'guess' ? [] : body.preferred.flatMap(({ hours }) => hours ?? []);
      const first = stated.find((day) => day !== null);
      return first
        ? told(`${first.from} to ${first.to}`, t`${{ from: first.from }} to ${{ until: first.to }}`)
        : noteWith(
            situation,
            ({ category, text }) => (category === 'preference' || category === 'work') && clockTime.test(text),
          );
    }
    case 'channel': {
      const channel = channelOf(situation, now);
      return channel && isSure(channel) ? told(channel.value, channelWord(channel.value)) : null;
    }
    case 'zone':
      return isSure(body.zone) ? told(body.zone?.value) : null;
    case 'company':
      return told(body.account);
    case 'role':
      return told(body.role);
    case 'order-number':
      return orderOf(situation);
  }
}

/** A fact that says so, as the seller noted it. */
function noteWith({ known }: Situation, isIt: (fact: BodyOf<'fact'>) => boolean): Held | null {
  for (const entry of known) {
    const fact = factOf(entry);
    const holds = fact && fact.source !== 'guess' && fact.category !== 'do-not-mention';
    if (holds && isIt(fact)) return { text: fact.text, entryId: entry.id, isNote: true };
  }
  return null;
}

/** The number of the one order that is open. */
function orderOf({ known }: Situation): Held | null {
  const open = known.flatMap((entry) => {
    const sale = saleOf(entry);
    const number = sale?.state === 'open' ? numberIn(sale.what) : undefined;
    return number ? [{ text: number, entryId: entry.id }] : [];
  });
  return open.length === 1 ? (open[0] ?? null) : null;
}

function numberIn(what: string): string | undefined {
  const named = namedNumber.exec(what);
  return mixedNumber.exec(what)?.[0] ?? named?.[1] ?? named?.[2];
}
