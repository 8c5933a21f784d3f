/** So many of them are looked into: a page of a thousand components is read in time. */
const most = 2000;

/** A part of the page with the open shadow roots in it, however deep. */
export function withShadows(root: ParentNode): ParentNode[] {
  const own = (root as Element).shadowRoot;
  const parts = own ? [root, own] : [root];
  for (const part of parts) {
    for (const { shadowRoot } of part.querySelectorAll('*')) {
      if (shadowRoot && parts.length < most) parts.push(shadowRoot);
    }
  }
  return parts;
}
