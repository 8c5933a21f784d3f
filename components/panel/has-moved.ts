import type { PickedThing } from '@/lib/app/teach-contract';

/** Whether the page, or a frame in which both stand, has gone on between two things that were pointed at. */
export function hasMoved(one: PickedThing, other: PickedThing): boolean {
  if (one.origin !== other.origin || one.page !== other.page) return true;
  return framesOf(one).some(({ within, page }) =>
    framesOf(other).some((frame) => frame.within.join('\n') === within.join('\n') && frame.page !== page),
  );
}

function framesOf(picked: PickedThing) {
  return 'frames' in picked ? picked.frames : [];
}
