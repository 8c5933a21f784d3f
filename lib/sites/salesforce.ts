import { recordSite } from './crm-record';
import { salesforceSelectors } from './salesforce-selectors';

/** Salesforce Lightning: the record of a contact or lead, also in shadow roots; other objects name people in passing. */
export const salesforce = recordSite({
  id: 'salesforce',
  table: salesforceSelectors,
  shadows: true,
  shownAt({ pathname, hash }) {
    const [, object = '', id = ''] =
      /^\/lightning\/r\/(\w+)\/([a-zA-Z0-9]{15,18})\/view/.exec(pathname) ??
      /^#\/sObject\/()([a-zA-Z0-9]{15,18})\/view/.exec(hash) ??
      [];
    if (!id) return null;
    // The first letters of an id tell the object: 003 a contact, 00Q a lead.
    const isPerson = /^(?:Contact|Lead)$/.test(object) || /^(?:003|00Q)/.test(id);
    return { is: isPerson ? 'person' : 'other', id: inAnyCase(id) };
  },
});

/**
 * An id of 15 letters tells capitals from small ones; that of 18 ends with three that say which are capitals, and is the
 * same in any case: five letters each, the first of them counting 1, the next 2, 4, 8 and 16.
 */
function inAnyCase(id: string): string {
  if (id.length !== 15) return id;
  const signs = [0, 5, 10].map((from) => {
    const capitals = [...id.slice(from, from + 5)].map((letter, place) => (/[A-Z]/.test(letter) ? 2 ** place : 0));
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(capitals.reduce((sum, one) => sum + one, 0));
  });
  return id + signs.join('');
}
