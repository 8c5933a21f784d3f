import type { Site } from './contract';
import { anyPage, withMarkedMessages } from './generic';
import { withDoubts } from './generic-doubts';
import { eventsIn } from './marked-events';

const page = /* @__PURE__ */ withMarkedMessages(/* @__PURE__ */ withDoubts(anyPage));

/** Any page that marks up meetings, read for them too. Among messages there are none: a mail could bring markup of its own. */
export const events: Site = {
  ...page,
  id: 'events',
  *read(document) {
    const whole = yield* page.read(document);
    const found = whole.messages.length > 0 ? [] : eventsIn(document);
    return found.length > 0 ? { ...whole, events: found } : whole;
  },
};
