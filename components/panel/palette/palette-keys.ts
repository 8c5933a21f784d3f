/** Apple's keyboards have a key of their own for it. */
const isApple = () => /mac|iphone|ipad/i.test(navigator.platform);

/** The keys that open the palette, as they are shown. */
export function paletteKeys(): string {
  return isApple() ? '⌘K' : 'Ctrl+K';
}

/** Whether these keys are they. */
export function opensPalette({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}
