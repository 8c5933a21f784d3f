/** The texts below a node, in order, no more than `most`. */
export function* textsIn(root: Node, most = 1e6): Generator<Text> {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4);
  for (let count = 0; count < most && walker.nextNode(); count++) yield walker.currentNode as Text;
}

/** The elements around an element, the nearest first, short of the body and no more than `most`. */
export function* around(element: Element, most = 1e6): Generator<Element> {
  let at = element.parentElement;
  for (let level = 0; level < most && at && !at.matches('body, html'); level++, at = at.parentElement) yield at;
}
