import type { Site } from './contract';
import { anyPage } from './generic';
import { eventsIn } from './marked-events';

/** Any page that marks up meetings, read for them too. Among messages there are none: a mail could bring markup of its own. */
export const events: Site = {
  ...anyPage,
  id: 'events',
  *read(document) {
    const whole = yield* anyPage.read(document);
    const found = whole.messages.length > 0 ? [] : eventsIn(document);
    return found.length > 0 ? { ...whole, events: found } : whole;
  },
};
