import type { Instant } from '@/lib/model/time';

/**
 * When a mail says that it was written: "Fri, 20 Nov 2026 10:00:00 +0100" and its older forms, or as the line between two
 * mails has it: "Fri Nov 20 10:00:00 2026". Null for what is no date, or none that a mail could have.
 */
export function mailDate(text: string): { at: Instant; zoneKnown: boolean } | null {
  const plain = text
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const [, day, month, year, hour, minute, second, zone = ''] = mail.exec(plain) ?? asctimeParts(plain);
  const monthIndex = months.indexOf((month ?? '').toLowerCase());
  if (day === undefined || monthIndex < 0) return null;
  const at = Date.UTC(fullYear(year ?? ''), monthIndex, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  const offset = offsetOf(zone);
  const isMail = Number(day) <= 31 && Number(hour) < 24 && Number(minute) < 60 && at > earliest && at < latest;
  return isMail ? { at: at - (offset ?? 0) * 60_000, zoneKnown: offset !== null } : null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const earliest = Date.UTC(1971, 0, 1);
const latest = Date.UTC(2200, 0, 1);

const mail =
  /^(?:[a-z]{2,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([+-]\d{4}|[a-z]{1,5})?/i;
const asctime =
  /\b[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([+-]\d{4}|[a-z]{1,4}))?\s+(\d{4})\b/i;

function asctimeParts(text: string): (string | undefined)[] {
  const [all, month, day, hour, minute, second, zone, year] = asctime.exec(text) ?? [];
  return [all, day, month, year, hour, minute, second, zone];
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Minutes east of Greenwich; null when it does not say. "-0000" says that the zone is not known. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  if (sign) return zone === '-0000' ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return named[zone.toUpperCase()] ?? null;
}

/** Those of the standard; others mean different zones to different people. */
const named: Record<string, number> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};
