import { t } from '@lingui/core/macro';
import { askForSite, startSite, stopSite } from '@/lib/app/always-on';
import { askToNotify, stopNotifying } from '@/lib/app/notify';
import { withSite } from '@/lib/app/open-site';
import type { NeverRead, PanelActions } from '@/lib/app/panel-contract';
import { forgetOtherSites } from '@/lib/app/site-lights';
import { normaliseAddress } from '@/lib/log/addresses';
import { type Settings, updateSettings } from '@/lib/log/settings';
import { isolated } from '@/lib/model/direction';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

type SettingsActions = Pick<
  PanelActions,
  'start' | 'ourSide' | 'readAs' | 'alwaysOn' | 'siteOff' | 'neverRead' | 'readAfterAll' | 'saveSettings' | 'notify'
>;

/** `siteNow`: the site that the page in view was recognised as. `readAgain`: the page, under the new settings. */
export function settingsActions(zone: string, siteNow: () => string, readAgain: () => Promise<void>): SettingsActions {
  const change = async (to: Partial<Settings> | ((settings: Settings) => Settings)) => {
    const settings = await updateSettings(zone, to);
    agendaChanged();
    return settings;
  };

  return {
    async start({ addresses, hours, zone: chosen }) {
      await change((settings) => ({
        ...settings,
        own: [...new Set([...settings.own, ...addresses.map(normaliseAddress)])].filter(Boolean),
        standards: { ...settings.standards, hours, zone: chosen },
        firstRunDone: true,
      }));
      await readAgain();
    },

    async readAs(account, mine) {
      const address = normaliseAddress(account);
      await change((settings) => ({
        ...settings,
        own: mine && !settings.own.includes(address) ? [...settings.own, address] : settings.own,
        accounts: { ...settings.accounts, [address]: mine ? 'yes' : 'no' },
      }));
      await readAgain();
    },

    async alwaysOn(origin) {
      if (!(await askForSite(origin))) return false;
      const site = { origin, site: siteNow() };
      await change((settings) => withSite(settings, site));
      await startSite(site);
      return true;
    },

    async siteOff(origin) {
      const left = await change((settings) => ({
        ...settings,
        sitesOn: settings.sitesOn.filter((other) => other.origin !== origin),
      }));
      await stopSite(origin);
      await forgetOtherSites(left);
      return null;
    },

    async neverRead({ what, value }) {
      const list = listOf[what];
      await change((settings) => ({
        ...settings,
        neverRead: { ...settings.neverRead, [list]: [...new Set([...settings.neverRead[list], value.trim()])] },
      }));
      await readAgain();
      return takeBack(t`Never read: ${value}`, () => change((settings) => without(settings, what, value)));
    },

    async ourSide({ profile = '', name }, mine) {
      const others = (settings: Settings) => (settings.profiles ?? []).filter((other) => other.profile !== profile);
      await change((settings) => ({ ...settings, profiles: [...others(settings), { profile, name, mine }] }));
      await readAgain();
      const called = isolated(name);
      const says = mine ? t`${called} is you on this site` : t`${called} is a colleague on this site`;
      return takeBack(says, async () => {
        await change((settings) => ({ ...settings, profiles: others(settings) }));
        await readAgain();
      });
    },

    async readAfterAll(id) {
      const [what, value] = splitId(id);
      await change((settings) => without(settings, what, value));
      await readAgain();
      return null;
    },

    async saveSettings(changes) {
      await change(changes);
      await readAgain();
    },

    async notify(on) {
      if (on && !(await askToNotify())) return false;
      await change((settings) => ({ ...settings, nudges: { ...settings.nudges, notify: on } }));
      if (!on) await stopNotifying();
      return true;
    },
  };
}

/** The never-read list as the panel shows it, each item under an id of its own. */
export function neverReadItems({ neverRead }: Settings): NeverRead[] {
  return (Object.keys(listOf) as NeverRead['what'][]).flatMap((what) =>
    neverRead[listOf[what]].map((value) => ({ id: `${what}:${value}`, what, value })),
  );
}

const listOf = { address: 'addresses', domain: 'domains', account: 'accounts', thread: 'threads' } as const;

function splitId(id: string): [NeverRead['what'], string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon) as NeverRead['what'], id.slice(colon + 1)];
}

function without(settings: Settings, what: NeverRead['what'], value: string): Settings {
  const list = listOf[what];
  return {
    ...settings,
    neverRead: { ...settings.neverRead, [list]: settings.neverRead[list].filter((item) => item !== value.trim()) },
  };
}
