/** Does something once what was just drawn is on the screen. What it gives back calls it off. */
export function afterPaint(act: () => void): () => void {
  let task = 0;
  // A task after the next frame: one that comes before it would be drawn with it, and hold it up.
  const frame = requestAnimationFrame(() => {
    task = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
