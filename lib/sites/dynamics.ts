import { recordSite } from './crm-record';
import { dynamicsSelectors } from './dynamics-selectors';

/** Dynamics 365: the form of a contact or lead; other rows name people in passing. */
export const dynamics = recordSite({
  id: 'dynamics',
  table: dynamicsSelectors,
  shownAt({ pathname, search }) {
    const query = new URLSearchParams(search);
    const [table, id] = [query.get('etn') ?? '', query.get('id') ?? ''];
    if (!pathname.endsWith('/main.aspx') || query.get('pagetype') !== 'entityrecord' || !id) return null;
    return { is: table === 'contact' || table === 'lead' ? 'person' : 'other', id: `${table}/${id.toLowerCase()}` };
  },
});
