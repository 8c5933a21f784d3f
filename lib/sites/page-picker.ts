import type { FromPicker, ToPicker, Unfit } from '@/lib/messages';
import { rootIn } from './frames';
import { outlineBox } from './picker-box';
import { isClosed } from './picker-candidates';
import { addressOf, rootsIn } from './picker-roots';
import { lookAt, type Thing, thingFor } from './picker-things';

const place = Symbol.for('attune.picker');
const name = 'attune.picker';

/** Waits for the panel to connect; a second start takes the place of the first. */
export function startPicker(): void {
  const home = globalThis as { [place]?: AbortController };
  home[place]?.abort();
  const ending = new AbortController();
  home[place] = ending;
  const connected = (port: chrome.runtime.Port) => {
    if (port.name === name) pick(port, ending);
  };
  chrome.runtime.onConnect.addListener(connected);
  ending.signal.addEventListener('abort', () => {
    // An extension that was reloaded has no listeners left.
    if (chrome.runtime.id) chrome.runtime.onConnect.removeListener(connected);
  });
}

/** One pointing, for as long as the panel listens: the page sees neither the pointer's presses nor the keys used. */
function pick(port: chrome.runtime.Port, ending: AbortController): void {
  const { signal } = ending;
  const box = outlineBox(document);
  let wanted: Thing | null = null;
  let current: Element | null = null;
  let under: Element | null = null;
  let told = '';

  const tell = (message: FromPicker) => {
    if (!signal.aborted) port.postMessage(message);
  };
  const over = (value: string, unfit: Unfit | null) => {
    const mark = `${unfit} ${value}`;
    if (mark !== told) tell({ type: 'over', value, unfit });
    told = mark;
  };
  const turnTo = (element: Element | null, unfit: Unfit) => {
    current = element;
    box.around(element);
    if (element && wanted) over(wanted.words(element), null);
    else over('', unfit);
  };
  const choose = () => {
    // A frame that went on has left its document behind.
    if (!wanted || !current?.isConnected || !current.ownerDocument.defaultView) return;
    const picked = wanted.pick(current);
    if (!picked) return over(wanted.words(current), 'no-place');
    wanted = null;
    box.around(null);
    tell({ ...picked, origin: document.location.origin, page: addressOf(document.location) });
  };
  const move = (step: number) => {
    if (!wanted) return;
    listenInFrames();
    const all = wanted.all(document);
    const at = current ? all.indexOf(current) : -1;
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
    all[next]?.scrollIntoView({ block: 'nearest' });
    turnTo(all[next] ?? null, 'nothing');
  };
  const giveUp = () => {
    wanted = null;
    box.around(null);
    tell({ type: 'ended' });
  };

  port.onMessage.addListener((message: ToPicker) => {
    if (message.type === 'move') return move(message.step);
    if (message.type === 'choose') return choose();
    if (message.type === 'look') return tell(lookAt(message.site, document));
    wanted = thingFor(message.field, message.said);
    told = '';
    under = null;
    listenInFrames();
    turnTo(null, 'nothing');
  });
  port.onDisconnect.addListener(() => ending.abort());
  signal.addEventListener('abort', () => box.remove());

  /**
   * What the page makes up itself is none of the seller's acts. Between two things to point at, presses are kept from the
   * page, too.
   */
  const listeners: [type: string, heard: (event: Event) => void][] = [];
  const listen = <Name extends keyof WindowEventMap>(type: Name, act: (event: WindowEventMap[Name]) => boolean) =>
    listeners.push([
      type,
      (event) => {
        if (!event.isTrusted || !act(event as WindowEventMap[Name])) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
    ]);
  listen('pointermove', (event) => {
    const [target] = event.composedPath();
    if (!isElement(target) || !wanted || target === under) return false;
    under = target;
    if (rootIn(target)) listenInFrames();
    turnTo(wanted.at(target), isClosed(target) ? 'inside' : 'nothing');
    return false;
  });
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'dblclick'] as const)
    listen(type, () => true);
  listen('click', () => {
    choose();
    return true;
  });
  listen('keydown', ({ key }) => {
    if (!wanted) return false;
    if (key === 'Escape') giveUp();
    else if (key === 'Enter') choose();
    else if (key === 'ArrowDown' || key === 'ArrowRight') move(1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') move(-1);
    else return false;
    return true;
  });
  const follow = () => box.around(current);
  /** In the page and in each of its frames; once in each, however often this is called. A frame that has loaded is new. */
  const listenInFrames = () => {
    for (const root of rootsIn(document)) {
      root.addEventListener('load', listenInFrames, { capture: true, signal });
      const view = 'defaultView' in root ? root.defaultView : null;
      for (const [type, heard] of listeners) view?.addEventListener(type, heard, { capture: true, signal });
      view?.addEventListener('scroll', follow, { capture: true, passive: true, signal });
      view?.addEventListener('resize', follow, { passive: true, signal });
    }
  };
  listenInFrames();
}

/** By its kind: elements in frames have other constructors. */
function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'getBoundingClientRect' in target;
}
