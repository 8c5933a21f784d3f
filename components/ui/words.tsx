/** Text that a person or a page wrote: shown as text, in its own direction, without turning what stands around it. */
export function Words({ children, className }: { children: string; className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {tame(children)}
    </bdi>
  );
}

/**
 * Text without the invisible signs that turn letters around, so that a name can re-order neither itself nor its
 * neighbours. Isolates that are closed again keep to themselves and stay: our own sentences have them around names.
 */
export function tame(text: string): string {
  // Nearly no text has any.
  if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return text;
  const plain = text.replace(/[\u202A-\u202E]/g, '');
  return isBalanced(plain) ? plain : plain.replace(/[\u2066-\u2069]/g, '');
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text.match(/[\u2066-\u2069]/g) ?? []) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
