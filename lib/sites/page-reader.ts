import type { FromPage } from '@/lib/messages';
import type { PageReading } from '@/lib/model/reading';
import type { Site, SiteReading } from './contract';
import { capped } from './page-caps';
import { dialledBy } from './page-dial';
import type { Drafts } from './page-drafts';
import { once } from './page-once';
import { frame, idle, inSlices, pause } from './page-pace';
import { type Texts, takeTexts } from './page-texts';
import { watchPage } from './page-watch';
import { absent } from './rungs';
import { skeleton } from './skeleton';

interface ReaderParts {
  site: Site;
  document: Document;
  drafts: Drafts;
  /** Resolves to false when nobody took the message. */
  deliver(message: FromPage): Promise<boolean>;
  alive(): boolean;
  stop(): void;
  signal: AbortSignal;
}

/** Milliseconds. */
const times = { moment: 92, between: 1000, brokenAgain: 2000, follow: 3000, typing: 400, typingAtMost: 3000 };

/**
 * Reads the page when it was asked to, and when the page has changed: once it has settled, on idle, about once a second
 * at most, in a pause of the typing, never while it is hidden. Delivers a reading that differs from the last one delivered.
 */
export function startReader({ site, document, drafts, deliver, alive, stop, signal }: ReaderParts): {
  readNow(): void;
} {
  const texts: Texts = new Map();
  /** Somebody waits for a reading, even if it says what the last one said; or for a look at the page, soon. */
  let asked = false;
  let hurried = false;
  let stale = false;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRead = Number.NEGATIVE_INFINITY;
  let delivered = '';
  let lastReading: PageReading | null = null;
  let broken: { identity: string; at: number } | null = null;
  /** What was read last, or met first, and since when the address has been another while the view is still that. */
  let last: { identity: string; record: string | undefined } | null = null;
  let behindSince: number | null = null;
  /** The page changed while it was read last. */
  let torn = false;

  /** What was read last is still what the page shows. */
  const stands = () => last?.identity === site.identity(document);
  const pressed = (event: Event) => {
    const dialled = dialledBy(event);
    if (dialled && lastReading) void deliver({ type: 'dialled', ...dialled, stands: stands(), reading: lastReading });
  };
  const watch = watchPage(site, document, () => mark(), pressed, signal);

  const mark = () => {
    stale = true;
    schedule();
  };
  const schedule = (atLeast = 0) => {
    if (busy || timer !== undefined || document.hidden || signal.aborted) return;
    if (!alive()) return stop();
    const wait = hurried && atLeast === 0 ? 0 : Math.max(atLeast, lastRead + times.between - Date.now());
    timer = setTimeout(async () => {
      // A draft that is new is read at once: whoever answers in three words sends it before they pause.
      if (!hurried && lastReading && lastReading.drafts.length > 0) await typingPaused();
      if (!signal.aborted) await idle(2000);
      timer = undefined;
      if (signal.aborted || busy || document.hidden) return;
      busy = true;
      const again = await readOnce().finally(() => {
        busy = false;
      });
      if (again > 0 || stale || hurried) schedule(again);
    }, wait);
  };

  /** A draft is read when its writer stops for a moment, and now and then while they do not. */
  const typingPaused = async () => {
    const since = Date.now();
    for (;;) {
      const rest = Math.min(watch.typedAt() + times.typing, since + times.typingAtMost) - Date.now();
      if (rest <= 0 || signal.aborted || hurried) return;
      await pause(rest, signal);
    }
  };

  /** Answers after how many milliseconds to read again whatever happens; 0 when there is no need. */
  const readOnce = async (): Promise<number> => {
    const wasAsked = asked;
    asked = hurried = false;
    lastRead = Date.now();
    const identity = await settled();
    const reading = identity === null ? null : await readAll(identity);
    if (reading === null || identity === null) {
      stale = true;
      asked ||= wasAsked;
      hurried ||= wasAsked;
      return 0;
    }
    if (reading.health.state !== 'broken') broken = null;
    else if (broken?.identity !== identity || Date.now() - broken.at < times.brokenAgain) {
      // A page in the middle of a change looks broken: only the second time, two seconds later, counts.
      if (broken?.identity !== identity) broken = { identity, at: Date.now() };
      asked ||= wasAsked;
      hurried ||= wasAsked;
      return times.brokenAgain;
    }
    const mark = markOf(reading);
    if (!wasAsked && mark === delivered) return 0;
    delivered = mark;
    lastReading = reading;
    if (!(await deliver({ type: 'reading', reading }))) delivered = '';
    return 0;
  };

  /** The same record in two looks, each after a frame; null when the page is never the same, or not to be read. */
  const settled = async (): Promise<string | null> => {
    let before = site.identity(document);
    last ??= { identity: before, record: site.record?.(document) };
    for (let attempt = 0; attempt < 8; attempt++) {
      await rested();
      await frame();
      if (signal.aborted || document.hidden) return null;
      const now = site.identity(document);
      if (now === before && !isBehind(now)) return now;
      before = now;
    }
    return null;
  };

  /**
   * Three moments, in the last of which nothing changed; or seven: what is read in the middle of a change is read for
   * nothing, and out of turn. What changed until then is in the reading to come. The first two are not watched: a change
   * in them decides nothing, and the browser notes every one that is made until it tells of the first.
   */
  const rested = async () => {
    await pause(2 * times.moment, signal);
    for (let look = 0; look < 5 && !signal.aborted; look++) {
      stale = false;
      watch.arm();
      await pause(times.moment, signal);
      if (!stale) return;
    }
  };

  /** The address is a new one, the view may still be the old one. */
  const isBehind = (identity: string): boolean => {
    const record = site.record?.(document);
    const suspect = record !== undefined && last !== null && last.identity !== identity && shares(record, last.record);
    if (!suspect) behindSince = null;
    else behindSince ??= Date.now();
    return behindSince !== null && Date.now() - behindSince < times.follow;
  };

  const readAll = async (identity: string): Promise<PageReading | null> => {
    const still = () => !signal.aborted && !document.hidden && watch.holds() && site.identity(document) === identity;
    stale = false;
    watch.arm(true);
    // A page that changed between two slices is read at a stretch, so that nothing of two states stands together.
    const goOn = torn ? async () => true : inSlices(still);
    const read = await attempt(site, document, goOn);
    const opened = read && { ...read, drafts: drafts.seen(read.drafts) };
    const messages = opened && (await takeTexts(opened.messages, texts, goOn));
    const { origin, pathname } = document.location;
    const url = site.url?.(document) ?? origin + pathname;
    const language = document.documentElement.lang.slice(0, 35);
    const said = { site: site.id, url, language, readAt: Date.now(), cut: 0 };
    const reading = messages && capped({ ...opened, messages: once(messages), ...said });
    // To be delivered in a slice of its own: a long conversation takes the browser as long to send as to read.
    const whole = reading && (await goOn()) && still();
    torn = Boolean(site.loose && whole && stale && !torn);
    if (!whole || torn) return null;
    last = { identity, record: site.record?.(document) };
    behindSince = null;
    return reading;
  };

  return {
    readNow() {
      // What was read stands while nothing has changed: whoever asks need not wait until the page has settled anew. It
      // is read again all the same, and delivered if something had gone unnoticed.
      const again = lastReading && !stale && !busy && stands() ? lastReading : null;
      if (again) void deliver({ type: 'reading', reading: { ...again, readAt: Date.now() } });
      hurried = true;
      asked ||= !again;
      clearTimeout(timer);
      timer = undefined;
      schedule();
    },
  };
}

/** A read that throws is a read of a page that is not recognised. Null as soon as `goOn` says no. */
async function attempt(site: Site, document: Document, goOn: () => Promise<boolean>): Promise<SiteReading | null> {
  try {
    const steps = site.read(document);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (!(await goOn())) return null;
    }
  } catch {
    const health = { state: 'broken' as const, missing: ['page'], report: skeleton(document.body) };
    const none = { account: absent, conversation: absent, subject: absent, people: [], messages: [], drafts: [] };
    return { ...none, view: 'other', health };
  }
}

/** The same record, or a part of it that says something. */
function shares(record: string, before = ''): boolean {
  const parts = before.split('\x1f');
  return record === before || record.split('\x1f').some((part, index) => part && part === parts[index]);
}

/** Equal for readings that say the same. Texts of messages count by their length and ends, not in full. */
function markOf(reading: PageReading): string {
  return JSON.stringify(reading, (key, value: unknown) => {
    if (key === 'readAt' || key === 'report') return undefined;
    return typeof value === 'string' && value.length > 500
      ? [value.length, value.slice(0, 200), value.slice(-200)]
      : value;
  });
}
