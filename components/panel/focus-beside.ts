/** A line of a list goes with the button that was pressed in it: the focus moves to the next, else to the first heading. */
export function focusBeside(line: HTMLElement | null): void {
  const beside = line?.nextElementSibling ?? line?.previousElementSibling;
  const near = beside?.querySelector('button') ?? document.querySelector<HTMLElement>('main h2[tabindex]');
  near?.focus();
}
