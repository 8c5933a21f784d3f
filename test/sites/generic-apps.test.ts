import { describe, expect, it } from 'vitest';
import { readFixture } from './open-page';

/**
 * Applications that nobody made an adapter for, with the person each page is about; '' where it does not tell and has
 * to be taught.
 */
const truths: [file: string, address: string, name: string, phone: string, company: string][] = [
  ['app-tables', 'a.l@lundkajakk.example', 'Anna Lund', '+47 22 00 02 20', 'Lund Kajakk AS'],
  ['app-hashed', 'ventas@remonorte.example', '', '+34 910 000 120', 'Remo Norte SL'],
  ['app-hash-mail', 'claire.morel@pagaie.example', 'Claire Morel', '', ''],
  ['app-helpdesk', 'femi.ade@lagoslakes.example', 'Femi Ade', '', ''],
  ['app-frame', 'bo@ekbatar.example', 'Bo Ek', '', ''],
  ['app-form', 'info@deboerwater.example', 'Marieke de Boer', '+31 20 000 0130', 'De Boer Watersport'],
  ['app-boxless', 'siri.moe@moekajakk.example', 'Siri Moe', '+47 22 00 04 40', 'Moe Kajakk'],
  ['app-comment', '', '', '', ''],
  ['app-list', '', '', '', ''],
  ['app-colleague', '', '', '', ''],
  ['app-sparse-mail', 'priya@trailmix.example', 'Priya Raman', '', ''],
  ['app-sparse-draft', 'priya@trailmix.example', 'Priya Raman', '', ''],
  ['app-colleague-near', 'siri@moe.example', 'Siri Moe', '+47 22 00 04 40', ''],
];

describe('an application that no adapter knows', () => {
  it.each(truths)('%s is about %s', (file, address, name, phone, company) => {
    const { view, people } = readFixture(`generic/${file}`);
    const [best] = people;
    if (address === '')
      expect({ view, sure: best !== undefined && best.rank >= 0.4 }).toEqual({ view: 'other', sure: false });
    else
      expect({ view, ...best }).toMatchObject({
        view: 'record',
        address,
        name,
        company,
        phones: phone ? [phone] : [],
      });
  });
});
