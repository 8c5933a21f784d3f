import { recordSite } from './crm-record';
import { hubspotSelectors } from './hubspot-selectors';

/** HubSpot: the record of a contact; companies, deals and tickets name people in passing. */
export const hubspot = recordSite({
  id: 'hubspot',
  table: hubspotSelectors,
  shownAt({ pathname }) {
    const [, portal, type = '', id] =
      /^\/contacts\/(\d+)\/(?:record\/)?(0-\d+|contact|company|deal|ticket)\/(\d+)/.exec(pathname) ?? [];
    if (!id) return null;
    const isPerson = type === '0-1' || type === 'contact';
    // The older addresses name the type in a word.
    return { is: isPerson ? 'person' : 'other', id: `${portal}/${isPerson ? '0-1' : type}/${id}` };
  },
});
