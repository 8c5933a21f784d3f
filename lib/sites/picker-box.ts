/** The one thing that the picker draws: a frame around an element, which catches no click and that the page cannot reach into. */
export function outlineBox(document: Document): { around(element: Element | null): void; remove(): void } {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const box = document.createElement('div');
  set(host, { all: 'initial', position: 'fixed', 'inset-block-start': '0', 'inset-inline-start': '0' });
  set(host, { 'z-index': '2147483647', 'pointer-events': 'none' });
  set(box, { position: 'fixed', 'box-sizing': 'border-box', border: '2px solid #1f6feb', 'border-radius': '4px' });
  // Seen on light pages and on dark ones.
  set(box, { 'box-shadow': '0 0 0 2px #fff, 0 0 0 3px #1f6feb', display: 'none', 'pointer-events': 'none' });
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  return {
    around(element) {
      const area = element ? areaOf(element) : null;
      set(box, {
        display: area ? 'block' : 'none',
        left: `${(area?.left ?? 0) - 4}px`,
        top: `${(area?.top ?? 0) - 4}px`,
        width: `${(area?.width ?? 0) + 8}px`,
        height: `${(area?.height ?? 0) + 8}px`,
      });
    },
    remove: () => host.remove(),
  };
}

/** Where an element is in the window of the page, also from within frames. */
function areaOf(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, width, height };
  const around = areaOf(frame);
  return { left: left + around.left + frame.clientLeft, top: top + around.top + frame.clientTop, width, height };
}

/** By the object model: a page's policy may forbid style attributes. */
function set(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
