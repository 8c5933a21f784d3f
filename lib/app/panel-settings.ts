import type { Settings } from '@/lib/log/settings';
import { neverReadItems } from './actions/settings';
import type { PanelSettings, RuleSwitch, SiteLight } from './panel-contract';

/** The settings as the panel edits them. */
export function panelSettings(settings: Settings, rules: RuleSwitch[], lights: SiteLight[]): PanelSettings {
  return {
    own: settings.own,
    shared: settings.shared,
    colleagues: settings.colleagues,
    profiles: settings.profiles,
    standards: settings.standards,
    sites: settings.sitesOn.map(({ origin }) => ({ origin, name: new URL(origin).host })),
    lights,
    accounts: Object.entries(settings.accounts).map(([account, answer]) => ({ account, read: answer === 'yes' })),
    neverRead: neverReadItems(settings),
    taught: settings.taught,
    nudges: settings.nudges,
    rules,
    language: settings.language,
  };
}
