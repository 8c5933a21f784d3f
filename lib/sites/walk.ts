/** The texts below a node, in order, no more than `most`. */
export function* textsIn(root: Node, most = 1e6): Generator<Text> {
  const whole = (root as Document).body ?? root;
  const walker = (whole.ownerDocument as Document).createTreeWalker(whole, 4);
  for (let count = 0; count < most && walker.nextNode(); count++) yield walker.currentNode as Text;
}

/** The elements around an element, the nearest first, short of the body and no more than `most`. */
export function* around(element: Element, most = 1e6): Generator<Element> {
  let at = element.parentElement;
  for (let level = 0; level < most && at && !at.matches('body, html'); level++, at = at.parentElement) yield at;
}

/** An element and those in whose shadow roots it stands, the innermost first. */
export function withHosts(element: Element): Element[] {
  const host = hostOf(element);
  return host ? [element, ...withHosts(host)] : [element];
}

/** Whether one element stands in another, also in shadow roots of it. */
export function holds(outer: Element, inner: Element): boolean {
  return withHosts(inner).some((one) => outer.contains(one));
}

/** The element in whose shadow root a node stands. */
export function hostOf(node: Node): Element | null {
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
