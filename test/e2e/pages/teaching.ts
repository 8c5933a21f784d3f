import type { Page } from 'playwright-core';
import { soon } from './panel-view';

/** What a seller does in the panel while they teach a page. */
export function teaching(panel: () => Page) {
  /** A button of the panel, by keyboard. */
  const pressed = async (name: string) => {
    await panel().getByRole('button', { name }).focus();
    await panel().keyboard.press('Enter');
  };
  return {
    pressed,
    /** Asked for, and the page has heard of it. */
    async step(words: string) {
      await panel().getByText(words).waitFor();
      await panel()
        .getByText(/^No .* under the pointer/)
        .waitFor();
    },
    /** Arrow by arrow, until that is what would be read; then it is chosen. */
    async walkTo(value: string) {
      const status = panel()
        .getByRole('status')
        .filter({ hasText: /Would be read|under the pointer/ });
      for (let presses = 0; presses < 30; presses += 1) {
        const before = await status.innerText();
        if (before.endsWith(value)) break;
        await panel().keyboard.press('ArrowDown');
        await soon(() => status.innerText()).not.toBe(before);
      }
      await panel().keyboard.press('Enter');
    },
  };
}
