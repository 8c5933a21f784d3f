/** So many elements with a root of their own are looked into: a page of a thousand components is read in time. */
const most = 2000;

/** A part of the page with the open shadow roots in it, however deep. */
export function withShadows(root: Element): ParentNode[] {
  const parts: ParentNode[] = [root];
  let seen = 0;
  for (let index = 0; index < parts.length; index++) {
    for (const element of parts[index]?.querySelectorAll('*') ?? []) {
      // Only elements that an application defined are worth asking.
      if (!element.localName.includes('-')) continue;
      seen += 1;
      if (seen > most) return parts;
      if (element.shadowRoot) parts.push(element.shadowRoot);
    }
  }
  return parts;
}
