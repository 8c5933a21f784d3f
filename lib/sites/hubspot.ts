import { recordSite } from './crm-record';
import { hubspotSelectors } from './hubspot-selectors';

/** HubSpot: the record of a contact; companies, deals and tickets name people in passing. */
export const hubspot = recordSite({
  id: 'hubspot',
  table: hubspotSelectors,
  shownAt({ pathname }) {
    const typed = /^\/contacts\/\d+\/record\/(0-\d+)\/(\d+)/.exec(pathname);
    if (typed) return { is: typed[1] === '0-1' ? 'person' : 'other', id: `${typed[1]}/${typed[2]}` };
    const named = /^\/contacts\/\d+\/(contact|company|deal|ticket)\/(\d+)/.exec(pathname);
    return named ? { is: named[1] === 'contact' ? 'person' : 'other', id: `${named[1]}/${named[2]}` } : null;
  },
});
