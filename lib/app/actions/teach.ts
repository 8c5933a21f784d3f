import { t } from '@lingui/core/macro';
import { startPointing } from '@/lib/app/point';
import { sidesOf } from '@/lib/app/sides';
import { forgetOtherSites } from '@/lib/app/site-lights';
import type { NewTaught, Picked, TeachActions } from '@/lib/app/teach-contract';
import { exportTaughtSites, readTaughtSites } from '@/lib/exchange/taught-sites';
import { getSettings, updateSettings } from '@/lib/log/settings';
import { type TaughtField, type TaughtPlace, type TaughtSite, taughtFields } from '@/lib/model/taught-site';
import { impersonal } from '@/lib/sites/impersonal';
import { pathOf } from '@/lib/sites/taught-path';
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
      const { origin, page } = chosen.name;
      if (view.origin === '') throw new Error(t`The page is being read just now. Save it once more.`);
      // The places are those of the page that was pointed at, whichever is in view by now.
      if (view.origin !== origin)
        throw new Error(t`Another page is in view. Go back to the one you taught, then save.`);
      const { values, fields, more } = placesOf(chosen);
      const path = pathOf(new URL(origin + page), values);
      const name = new URL(origin).host.slice(0, 80);
      const site: TaughtSite = { id: crypto.randomUUID(), origin, path, name, fields, ...more, taughtAt: Date.now() };
      // Taught again, what stood there is replaced.
      const replaced = (await here()).filter((other) => isSameKind(other, site));
      await put((taught) => [site, ...taught.filter((other) => !isSameKind(other, site))]);
      return takeBack(t`This page is known from now on`, () => put((taught) => restored(taught, replaced, [site])));
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

/** Where things stand, made of nothing that any of them says of anybody; with what they say of the customer. */
function placesOf({ messages, editor, ...chosen }: NewTaught): Places {
  const writers = (messages?.seen ?? []).flatMap(({ from }) => (from ? [from.name, from.address].filter(Boolean) : []));
  const values = Object.values(chosen).map(({ value }) => value);
  const kept = (what: string, place: TaughtPlace): TaughtPlace => {
    const ways = impersonal(place, [...values, ...writers]);
    if (ways.length > 0) return ways;
    throw new Error(t`The place of the ${what} is known only by a name of this customer. Start over with another.`);
  };
  const placeOf = (field: TaughtField, { place }: Picked) => kept(field, place);
  const optional = taughtFields.flatMap((field) => {
    const picked = chosen[field];
    return picked ? [[field, placeOf(field, picked)]] : [];
  });
  const fields = { name: placeOf('name', chosen.name), address: placeOf('address', chosen.address) };
  const more: Places['more'] = {};
  if (messages) {
    const { each, author, time, text } = messages.ways;
    more.messages = { each: kept(t`messages`, each), author: kept(t`messages`, author), time: kept(t`messages`, time) };
    if (text) more.messages.text = kept(t`messages`, text);
  }
  if (editor) more.editor = kept(t`writing field`, editor.place);
  return { values, fields: { ...fields, ...Object.fromEntries(optional) }, more };
}

interface Places {
  values: string[];
  fields: TaughtSite['fields'];
  more: Pick<TaughtSite, 'messages' | 'editor'>;
}

function isSameKind(one: TaughtSite, other: TaughtSite): boolean {
  return one.origin === other.origin && one.path === other.path;
}

/** Without what was added, and with what it had replaced; what was taught since stays. */
function restored(taught: TaughtSite[], earlier: TaughtSite[], added: TaughtSite[]): TaughtSite[] {
  const kept = taught.filter(({ id }) => !added.some((site) => site.id === id));
  return [...earlier.filter((site) => !kept.some((other) => isSameKind(other, site))), ...kept];
}
