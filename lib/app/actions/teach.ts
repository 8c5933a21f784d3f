import { t } from '@lingui/core/macro';
import { lookOnPage, startPointing } from '@/lib/app/point';
import { sidesOf } from '@/lib/app/sides';
import { forgetOtherSites } from '@/lib/app/site-lights';
import type { TeachActions } from '@/lib/app/teach-contract';
import { exportTaughtSites, readTaughtSites } from '@/lib/exchange/taught-sites';
import { getSettings, updateSettings } from '@/lib/log/settings';
import type { TaughtSite } from '@/lib/model/taught-site';
import { isAt } from '@/lib/sites/taught-path';
import { download } from './download';
import { placesOf, withPlace } from './taught-places';
import { takeBack } from './undoable';

/** Pages that the seller teaches. `view`: the page in view. `readAgain`: that page, as it is known now. */
export function teachActions(
  zone: string,
  view: { tabId: number | null; origin: string },
  readAgain: () => Promise<void>,
): TeachActions {
  const here = async () => (await getSettings(zone)).taught;
  const put = async (change: (taught: TaughtSite[]) => TaughtSite[]) => {
    await forgetOtherSites(
      await updateSettings(zone, (settings) => ({ ...settings, taught: change(settings.taught) })),
    );
    await readAgain();
  };

  return {
    async startPointing(told) {
      if (view.tabId === null) throw new Error(t`There is no page to point at.`);
      const { isMine } = sidesOf(await getSettings(zone), null);
      return startPointing(view.tabId, told, isMine);
    },

    async teach(chosen) {
      const { origin, path, fields, more } = placesOf(chosen);
      if (view.origin === '') throw new Error(t`The page is being read just now. Save it once more.`);
      // The places are those of the page that was pointed at, whichever is in view by now.
      if (view.origin !== origin)
        throw new Error(t`Another page is in view. Go back to the one you taught, then save.`);
      const name = new URL(origin).host.slice(0, 80);
      const site: TaughtSite = {
        id: crypto.randomUUID(),
        origin,
        path,
        name,
        fields,
        ...more,
        taughtAt: Date.now(),
      };
      // Taught again, what stood there is replaced.
      const replaced = (await here()).filter((other) => isSameKind(other, site));
      await put((taught) => [site, ...taught.filter((other) => !isSameKind(other, site))]);
      return takeBack(t`This page is known from now on`, () => put((taught) => restored(taught, replaced, [site])));
    },

    async lookAtTaught(id) {
      const settings = await getSettings(zone);
      const site = settings.taught.find((one) => one.id === id);
      if (!site || view.tabId === null || view.origin !== site.origin) throw noPage();
      const { fields, messages, editor } = site;
      const places = { fields, ...(messages ? { messages } : {}), ...(editor ? { editor } : {}) };
      return lookOnPage(view.tabId, places, sidesOf(settings, null).isMine);
    },

    async changeTaught(id, thing, picked, said) {
      const before = (await here()).find((site) => site.id === id);
      if (!before) throw new Error(t`This page was forgotten meanwhile.`);
      const isThere =
        !picked || (picked.origin === before.origin && isAt(new URL(picked.origin + picked.page), before.path));
      if (!isThere) throw noPage();
      const changed = withPlace(before, thing, picked, said);
      const becomes = (site: TaughtSite) => (taught: TaughtSite[]) => taught.map((one) => (one.id === id ? site : one));
      await put(becomes(changed));
      return takeBack(picked ? t`Read there from now on` : t`Not read any more`, () => put(becomes(before)));
    },

    async renameTaught(id, name) {
      await put((taught) => taught.map((site) => (site.id === id ? { ...site, name: name.trim() } : site)));
    },

    async forgetTaught(id) {
      const forgotten = (await here()).filter((site) => site.id === id);
      await put((taught) => taught.filter((site) => site.id !== id));
      return takeBack(t`Page forgotten`, () => put((taught) => restored(taught, forgotten, [])));
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
      const isAdded = (site: TaughtSite) => added.some((other) => isSameKind(other, site));
      // An id of somebody else's log may be one of this log's already.
      const own = added.map((site) => ({ ...site, id: crypto.randomUUID() }));
      await put((taught) => [...own, ...taught.filter((site) => !isAdded(site))]);
      return takeBack(t`Pages taken over`, () => put((taught) => restored(taught, before.filter(isAdded), own)));
    },
  };
}

function noPage(): Error {
  return new Error(t`Open one of the pages of this kind first.`);
}

function isSameKind(one: TaughtSite, other: TaughtSite): boolean {
  const kindOf = ({ origin, path, frames = [] }: TaughtSite) => [origin, path, ...frames.map((frame) => frame.path)];
  return kindOf(one).join('\n') === kindOf(other).join('\n');
}

/** Without what was added, and with what it had replaced; what was taught since stays. */
function restored(taught: TaughtSite[], earlier: TaughtSite[], added: TaughtSite[]): TaughtSite[] {
  const kept = taught.filter(({ id }) => !added.some((site) => site.id === id));
  return [...earlier.filter((site) => !kept.some((other) => isSameKind(other, site))), ...kept];
}
