import type { Field, PageMessageId, PageTime } from '@/lib/model/reading';
import { gmailSelectors as at } from './gmail-selectors';
import { absent, found, type Notes, noted, unrecognised } from './rungs';

const DAY = 86_400_000;
const earliest = Date.UTC(2004, 3, 1);

/** `msg-f:` or `thread-f:` with a decimal number, or 16 hex digits: the same id as 16 hex digits. Empty when neither. */
export function hexId(value: string | null | undefined): string {
  const text = (value ?? '').trim();
  const decimal = /^#?(?:msg|thread)-f:(\d{1,20})$/.exec(text)?.[1];
  if (decimal) return BigInt(decimal).toString(16);
  return /^[0-9a-f]{10,16}$/i.test(text) ? text.toLowerCase() : '';
}

/**
 * Ids of a message from its element: the legacy id and `msg-f:` are one number and strong; `msg-a:` alone is weak (it
 * stands in until the server has the message). Null when the attributes contradict each other.
 */
export function messageIds(item: Element, notes: Notes): PageMessageId[] | null {
  const legacy = hexId(attribute(item, 'data-legacy-message-id'));
  const raw = attribute(item, 'data-message-id');
  const newer = hexId(raw);
  if (legacy && newer && legacy !== newer) return null;
  const alias = /^#?(msg-a:[\w:-]{4,60})$/.exec(raw)?.[1];
  const strong = legacy || newer || (alias ? '' : fromLog(item, 'msg-f'));
  if (strong) noted(at.messageId, legacy ? 1 : newer ? 2 : 3, notes);
  const ids = strong ? [{ id: strong, strong: true }] : [];
  return alias ? [...ids, { id: alias, strong: false }] : ids;
}

/** The thread's id in hex: from its heading, else from the click log on its nodes. Null when the attributes disagree. */
export function threadId(heading: Element | null, view: Element, notes: Notes): Field<string> {
  const legacy = hexId(heading?.getAttribute('data-legacy-thread-id'));
  const perm = (heading?.getAttribute('data-thread-perm-id') ?? '').replace(/^#/, '');
  const newer = hexId(perm);
  if (legacy && newer && legacy !== newer) return unrecognised;
  const own = /^thread-a:[\w:-]{4,60}$/.test(perm) ? perm : '';
  const rungs = [legacy, newer || own, fromLog(view, 'thread-f')];
  const rung = rungs.findIndex((id) => id !== '') + 1;
  return rung === 0 ? unrecognised : found(rungs[rung - 1] ?? '', noted(at.heading, rung, notes));
}

/**
 * The time that a strong id encodes (its upper bits are the server's milliseconds; undocumented, so it is checked: within
 * 2004 and tomorrow, and equal to the minutes shown, modulo the quarter hours by which zones differ).
 */
export function timeOf(id: string, shown: string | null, now: number): Field<PageTime> {
  if (!/^[0-9a-f]{10,16}$/.test(id)) return absent;
  const time = Number(BigInt(`0x${id}`) >> 20n);
  if (time < earliest || time > now + DAY) return unrecognised;
  const minutes = minutesShown(shown);
  if (minutes !== null && Math.floor(time / 60_000) % 15 !== minutes % 15) return unrecognised;
  return found({ at: time, precision: 'ms', zone: 'known' });
}

/** Minutes of the only clock time in a localised date; null when there is none or more than one. */
function minutesShown(shown: string | null): number | null {
  const times = [...(shown ?? '').matchAll(/(?<!\d)(?:[01]?\d|2[0-3]):([0-5]\d)(?!\d)/g)];
  return times.length === 1 ? Number(times[0]?.[1]) : null;
}

function attribute(item: Element, name: string): string {
  return item.getAttribute(name) ?? item.querySelector(`[${name}]`)?.getAttribute(name) ?? '';
}

/**
 * Gmail's click log carries ids in base64 (`1:` the thread, `4:` the message). Only an answer on which all nodes of the
 * element agree is taken.
 */
export function fromLog(root: Element, kind: 'msg-f' | 'thread-f'): string {
  const ids = new Set<string>();
  for (const node of [...root.querySelectorAll('[jslog]')].slice(0, 200)) {
    for (const [, coded] of (node.getAttribute('jslog') ?? '').matchAll(/\b[14]:([\w+/-]+)/g)) {
      const id = new RegExp(`#${kind}:(\\d{1,20})`).exec(decoded(coded ?? ''))?.[1];
      if (id) ids.add(BigInt(id).toString(16));
    }
  }
  return ids.size === 1 ? ([...ids][0] ?? '') : '';
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
  } catch {
    return '';
  }
}
