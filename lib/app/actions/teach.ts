import { startPointing } from '@/lib/app/point';
import type { TeachActions } from '@/lib/app/teach-contract';
import { exportTaughtSites, readTaughtSites } from '@/lib/exchange/taught-sites';
import { getSettings, updateSettings } from '@/lib/log/settings';
import type { TaughtSite } from '@/lib/model/taught-site';
import { download } from './download';
import { takeBack } from './undoable';

/** Pages that the seller teaches. `view`: the page in view. `readAgain`: that page, as it is known now. */
export function teachActions(
  zone: string,
  view: { tabId: number | null; origin: string },
  readAgain: () => Promise<void>,
): TeachActions {
  const here = async () => (await getSettings(zone)).taught;
  const put = async (change: (taught: TaughtSite[]) => TaughtSite[]) => {
    await updateSettings(zone, (settings) => ({ ...settings, taught: change(settings.taught) }));
    await readAgain();
  };

  return {
    async startPointing(told) {
      if (view.tabId === null) throw new Error('There is no page to point at.');
      return startPointing(view.tabId, told);
    },

    async teach({ path, fields }) {
      const { origin } = view;
      if (origin === '') throw new Error('The page is being read just now. Save it once more.');
      const name = new URL(origin).host.slice(0, 80);
      const site: TaughtSite = { id: crypto.randomUUID(), origin, path, name, fields, taughtAt: Date.now() };
      // Taught again, what stood there is replaced.
      const replaced = (await here()).filter((other) => other.origin === origin && other.path === path);
      const isReplaced = ({ id }: TaughtSite) => replaced.some((other) => other.id === id);
      await put((taught) => [site, ...taught.filter((other) => !isReplaced(other))]);
      return takeBack('This page is known from now on', () =>
        put((taught) => [...replaced, ...taught.filter(({ id }) => id !== site.id)]),
      );
    },

    async renameTaught(id, name) {
      await put((taught) => taught.map((site) => (site.id === id ? { ...site, name: name.trim() } : site)));
    },

    async forgetTaught(id) {
      const forgotten = (await here()).filter((site) => site.id === id);
      await put((taught) => taught.filter((site) => site.id !== id));
      return takeBack('Page forgotten', () => put((taught) => [...forgotten, ...taught]));
    },

    async downloadTaught() {
      download(`attune-pages-${Temporal.Now.plainDateISO()}.json`, exportTaughtSites(await here()));
    },

    async readTaught(file) {
      return readTaughtSites(await file.text(), await here());
    },

    async takeTaught(file) {
      const before = await here();
      const { added } = readTaughtSites(await file.text(), before);
      const isAdded = ({ origin, path }: TaughtSite) =>
        added.some((other) => other.origin === origin && other.path === path);
      // An id of somebody else's log may be one of this log's already.
      const own = added.map((site) => ({ ...site, id: crypto.randomUUID() }));
      await put((taught) => [...own, ...taught.filter((site) => !isAdded(site))]);
      return takeBack('Pages taken over', () => put(() => before));
    },
  };
}
