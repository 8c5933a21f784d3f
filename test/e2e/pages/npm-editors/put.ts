/** Tells the test that the editor stands, and how to ask it what it holds, a line for each paragraph. */
export function put(model: () => string): void {
  Object.assign(window, {
    model: () =>
      model()
        .replace(/\u00A0/g, ' ')
        .trimEnd(),
  });
}

/** The lines of an editor that gives out its text as HTML. */
export function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(/<br[^>]*>/g, '\n'), 'text/html');
  return [...body.children].map((block) => block.textContent ?? '').join('\n');
}
