/** Text that a person or a page wrote: shown as text, in its own direction, without turning what stands around it. */
export function Words({ children, className }: { children: string; className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {children}
    </bdi>
  );
}
