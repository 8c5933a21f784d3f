/** A sentence and what people said of it. */
export interface Example {
  text: string;
  yes: boolean;
}

/** Reads lines "Yes<TAB>text" and "No<TAB>text". */
export function parseExamples(file: string): Example[] {
  return file
    .trim()
    .split('\n')
    .map((line, at) => {
      const [label, text] = line.split('\t');
      if ((label !== 'Yes' && label !== 'No') || text === undefined) throw new Error(`Line ${at + 1} has no label.`);
      return { text, yes: label === 'Yes' };
    });
}
