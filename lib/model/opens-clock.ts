import type { Entry } from './entry';
import type { TouchBody } from './kinds/touch';
import type { Instant } from './time';

/**
 * What one incoming message does to the clock of its conversation.
 *
 * @param addedDay start of the day on which the customer was added: what is older opens a clock only when the seller
 *   said that it is owed
 */
export function opensClock(touch: Entry<string, TouchBody>, addedDay: Instant): 'yes' | 'no' | 'unsure' {
  const { body } = touch;
  if (body.confirmedOwed !== null) return body.confirmedOwed ? 'yes' : 'no';
  if (body.automatic) return 'no';
  const found = worthAnAnswer(body);
  return found === 'yes' && touch.at < addedDay ? 'unsure' : found;
}

function worthAnAnswer({ asks, complains, thanks, closes }: TouchBody): 'yes' | 'no' | 'unsure' {
  if (asks === 'yes' || complains === 'yes') return 'yes';
  if (asks === 'no' && complains === 'no') return 'no';
  return thanks === 'yes' || closes === 'yes' ? 'no' : 'unsure';
}
