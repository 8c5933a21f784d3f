import type { TaughtPlace } from '@/lib/model/taught-site';
import type { Root } from './contract';
import { rootIn } from './frames';
import { placeOf } from './selector-for';
import { isShown } from './visible';

/** So many ways lead into a shadow root or frame: each is followed for every way to what stands in there. */
const ways = 2;

/** What a root stands in: its host, or its frame; null for the page's own document. */
export function holderOf(root: Node): Element | null {
  return 'host' in root ? (root.host as Element) : ((root as Document).defaultView?.frameElement ?? null);
}

/** Every element of a page in its order, those of a shadow root or frame after the element that it is of. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const inside = rootIn(element);
    if (inside && isShown(element)) yield* elementsIn(inside);
  }
}

/** The page's own document, and every shadow root and frame shown in it. */
export function rootsIn(document: Document): Root[] {
  return [document, ...[...elementsIn(document)].flatMap((element) => (isShown(element) && rootIn(element)) || [])];
}

/** The document of the page that an element is shown on, however deep in it. */
export function pageOf(element: Element): Document {
  const holder = holderOf(element.getRootNode());
  return holder ? pageOf(holder) : element.ownerDocument;
}

/**
 * The chains of selectors that lead to a root from the page's own document, or from an element, the most lasting first;
 * one without a link where there is nothing between. `toHolder`: the ways from root to holder; as a rule those that lead
 * to it alone.
 */
export function chainsTo(
  root: Node,
  said: readonly string[],
  toHolder?: (holder: Element) => TaughtPlace,
  from?: Element,
): string[][] {
  const holder = holderOf(root);
  const start = from?.getRootNode();
  if (!holder || root === start) return [[]];
  const around = holder.getRootNode();
  const places = toHolder?.(holder) ?? placeOf(holder, said, from && around === start ? from : (around as ParentNode));
  const last = places.flatMap((rung) => (rung.by === 'selector' ? rung.selector : [])).slice(0, ways);
  return chainsTo(around, said, undefined, from)
    .flatMap((chain) => last.map((selector) => [...chain, selector]))
    .slice(0, ways);
}

/** The same ways from the page's own document, by each of the chains that lead to where they begin. */
export function fromPage(place: TaughtPlace, chains: readonly string[][]): TaughtPlace {
  const all = chains.flatMap((within) => place.map((rung) => (within.length > 0 ? { ...rung, within } : rung)));
  // Of two chains each has its share.
  return chains.length > 1 ? all.filter((_, index) => index % place.length < 3) : all;
}

/** The frames in which an element stands, with what each shows, outermost first. */
export function framesAround(element: Element, said: readonly string[]): { within: string[]; page: string }[] {
  const root = element.getRootNode();
  const holder = holderOf(root);
  if (!holder) return [];
  const [within] = chainsTo(root, said);
  const location = 'location' in root ? (root.location as Location) : null;
  const here = within && location?.protocol.startsWith('http') ? [{ within, page: addressOf(location) }] : [];
  return [...framesAround(holder, said), ...here];
}

/** What an address says of a page, beside its origin. */
export function addressOf({ pathname, search, hash }: Location): string {
  return (pathname + search + hash).slice(0, 2000);
}
