import { namesOf } from '@/lib/log/customers';

/** Of this browser alone, and in no backup: what was chosen last, by ids that say nothing to anybody else. */
const key = 'attune.recent';
const MOST = 6;

export type Recent = { is: 'act'; id: string } | { is: 'customer'; id: string };

/** What was chosen last, the last first. What cannot be read is as good as none. */
export function recents(): Recent[] {
  return (localStorage.getItem(key) ?? '').split('\n').flatMap((line): Recent[] => {
    const [is, id = ''] = line.split(' ');
    return (is === 'act' || is === 'customer') && id !== '' ? [{ is, id }] : [];
  });
}

export function noteRecent(chosen: Recent): void {
  const others = recents().filter(({ is, id }) => is !== chosen.is || id !== chosen.id);
  const lines = [chosen, ...others].slice(0, MOST).map(({ is, id }) => `${is} ${id}`);
  localStorage.setItem(key, lines.join('\n'));
}

/** The customers among them who are still in the log, with their names. */
export async function recentCustomers(): Promise<{ id: string; name: string }[]> {
  const ids = recents().flatMap(({ is, id }) => (is === 'customer' ? [id] : []));
  const names = await namesOf(ids);
  return ids.flatMap((id) => {
    const name = names.get(id);
    return name ? [{ id, name }] : [];
  });
}
