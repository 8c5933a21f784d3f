import type { TaughtPlace } from '@/lib/model/taught-site';
import { kindOfLabel } from './generic-labels';

/** Whether a text may be somebody's name where no address stands for it: no label, no heading and no sentence. */
export function isLoneName(text: string): boolean {
  // Names may hold a word for the seller's side ("Downer").
  const mayBe = [null, 'seller'].includes(kindOfLabel(text));
  return mayBe && /^[^\d?!:;#/]{2,60}$/.test(text) && !text.split(' ')[7];
}

/** Whether anything leads to a place by counting alone. */
export function isCounted(place: TaughtPlace | undefined): boolean {
  return JSON.stringify([place]).includes(':nth-');
}
