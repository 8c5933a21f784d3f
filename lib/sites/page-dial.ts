/** A number that the seller pressed to call. `sure`: by a link that says so, not by a button that only looks like it. */
export interface Dialled {
  number: string;
  sure: boolean;
}

/** How far up from what was pressed the link or button may be. */
const reach = 8;

const calls = /^(?:tel|callto|sips?):([^?;]{3,60})/i;

/** Says of itself that it calls, in its name, in a class or in the first word of a label. */
const dials = /click.?(?:to|2).?(?:call|dial)|^(?:call|dial) /im;

const number = /\+?\d[\d ()./-]{5,24}\d/;

/** Which number a press calls; null for any other press, and for those that the page made up itself. */
export function dialledBy(event: Pick<Event, 'isTrusted' | 'composedPath'>): Dialled | null {
  if (!event.isTrusted) return null;
  const path = event.composedPath().slice(0, reach).filter(isElement);
  for (const element of path) {
    const [, called] = calls.exec(element.getAttribute('href') ?? '') ?? [];
    if (called) return { number: called, sure: true };
  }
  for (const element of path) {
    const values = Array.from(element.attributes, ({ value }) => value.slice(0, 200));
    if (!dials.test([element.localName, ...values].join('\n'))) continue;
    const [written] = number.exec([...values, element.textContent?.slice(0, 60)].join('\n')) ?? [];
    return written ? { number: written, sure: false } : null;
  }
  return null;
}

function isElement(target: EventTarget): target is Element {
  return 'attributes' in target;
}
