/** A number that the seller pressed to call. `sure`: by a link that says so, not by a button that only looks like it. */
export interface Dialled {
  number: string;
  sure: boolean;
}

/** How far up from what was pressed the link or button may be. */
const reach = 8;

const calls = /^(?:tel|callto|sips?):([^?;\n]{3,60})/im;

/** Says of itself that it calls, in its name, in a class or in the first word of a label. */
const dials = /click.?(?:to|2).?(?:call|dial)|^(?:call|dial) /im;

const number = /\+?\d[\d ()./-]{5,24}\d/;

/** Which number a press calls; null for any other press, and for those that the page made up itself. */
export function dialledBy(event: Pick<Event, 'isTrusted' | 'composedPath'>): Dialled | null {
  if (!event.isTrusted) return null;
  let likely: Dialled | null = null;
  for (const target of event.composedPath().slice(0, reach)) {
    if (!isElement(target)) continue;
    const said = [target.localName, ...Array.from(target.attributes, ({ value }) => value.slice(0, 200))].join('\n');
    const [, called] = calls.exec(said) ?? [];
    if (called) return { number: called, sure: true };
    const [written] = (dials.test(said) && number.exec(`${said}\n${target.textContent?.slice(0, 60)}`)) || [];
    if (written) likely ??= { number: written, sure: false };
  }
  return likely;
}

function isElement(target: EventTarget): target is Element {
  return 'attributes' in target;
}
