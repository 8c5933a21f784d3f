/** Makes something when it is first asked for, and keeps it: no language costs anything before a text is written in it. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
