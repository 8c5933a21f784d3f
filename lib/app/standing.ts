import { normaliseAddress } from '@/lib/log/addresses';
import type { Settings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { sites } from '@/lib/sites/registry';

/** Whether a reading may be used at all: reading is off for a signed-in address until the seller spoke for it. */
export type Standing =
  | { is: 'allowed' }
  | { is: 'whose'; account: string }
  | { is: 'not-read'; account: string; why: 'declined' | 'never-read' };

export function standingOf(settings: Settings, reading: PageReading): Standing {
  const account = accountOf(reading) ?? '';
  const { accounts } = settings.neverRead;
  if (account && accounts.some((item) => same(item, account))) return { is: 'not-read', account, why: 'never-read' };
  if (isThreadNeverRead(settings, reading)) return { is: 'not-read', account, why: 'never-read' };
  if (!account || [...settings.own, ...settings.shared].some((own) => same(own, account))) return { is: 'allowed' };
  const answer = settings.accounts[normaliseAddress(account)];
  if (!answer) return { is: 'whose', account };
  return answer === 'yes' ? { is: 'allowed' } : { is: 'not-read', account, why: 'declined' };
}

/** The address that the page is signed in as, or null when the page does not tell. */
export function accountOf(reading: PageReading): string | null {
  return reading.account.is === 'found' && reading.account.value ? reading.account.value : null;
}

/** The site's name in words. */
export function siteNameOf(reading: PageReading): string {
  const site = sites.find(({ id }) => id === reading.site);
  if (!site || ['generic', 'taught', 'events'].includes(site.id)) return new URL(reading.url).hostname;
  return site.name;
}

/** By what the log knows the thread that is open: the site's own id, or its subject where there is none. */
export function threadOf(reading: PageReading): string | null {
  return reading.conversation.is === 'found' ? reading.conversation.value : null;
}

function isThreadNeverRead(settings: Settings, reading: PageReading): boolean {
  if (reading.view === 'list') return false;
  const names = [threadOf(reading), reading.subject.is === 'found' ? reading.subject.value : null];
  return settings.neverRead.threads.some((thread) =>
    names.some((name) => name !== null && name.trim() === thread.trim()),
  );
}

const same = (a: string, b: string) => normaliseAddress(a) === normaliseAddress(b);
