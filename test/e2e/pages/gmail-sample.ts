import { type Mail, type Party, threadOf } from './gmail';

/** People and conversations of the Gmail tests. Times are of today, by whatever clock the test runs under. */
export const nina: Party = { name: 'Nina Solberg', address: 'nina@fjordgear.example' };
export const priya: Party = { name: 'Priya Raman', address: 'priya@trailmix.example' };
export const omar: Party = { name: 'Omar Haddad', address: 'omar.haddad@dunesafari.example' };
export const ada: Party = { name: 'Ada Lindqvist', address: 'ada.lindqvist@brightwater.example' };
export const ops: Party = { name: 'Ops', address: 'ops@fjordgear.example' };

const MINUTE = 60_000;

export function sampleThreads(now: number) {
  const mail = (minutes: number, from: Party, to: Party[], text: string, shown: Mail['shown'] = 'opened'): Mail => ({
    at: now - minutes * MINUTE + (minutes % 10) * 100 + 45,
    from,
    to,
    text,
    shown,
  });
  return {
    refund: threadOf('FMfcgzQXKhVbNmRt', 'Refund for the fleet', [
      mail(53, priya, [nina], 'We cancelled the fleet.', 'collapsed'),
      mail(38, nina, [priya], 'You will have it soon.', 'was-opened'),
      mail(21, priya, [nina, ops], 'When will the refund come?'),
    ]),
    sand: threadOf('FMfcgzQXKhVbNmRu', 'Sand in valve blocks', [mail(34, omar, [nina], 'Can you send new ones?')]),
  };
}
