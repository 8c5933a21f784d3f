import { recordSite } from './crm-record';
import { pipedriveSelectors } from './pipedrive-selectors';

/** Pipedrive: the page of a person; deals and organisations name people in passing. */
export const pipedrive = recordSite({
  id: 'pipedrive',
  table: pipedriveSelectors,
  loose: true,
  shownAt({ pathname }) {
    const [, record = '', id = ''] = /^\/(person|deal|organization|leads)\/(?:details\/)?([\w-]+)/.exec(pathname) ?? [];
    return id ? { is: record === 'person' ? 'person' : 'other', id: `${record}/${id}` } : null;
  },
});
