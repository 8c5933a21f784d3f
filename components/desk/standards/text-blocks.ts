/** A piece of a text as it was written: its form follows from the lines, so that the seller can edit them freely. */
export type Block = { is: 'title' | 'heading' | 'paragraph'; text: string } | { is: 'list'; lines: readonly string[] };

/**
 * The first line is the title; a short line that ends with a colon a heading, lines that begin with a dash a list, the
 * others paragraphs. Pure.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ is: 'list', lines: open });
    open = [];
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    const item = /^[-•*]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      open.push(item);
      continue;
    }
    close();
    if (line === '') continue;
    const isHeading = line.length <= longestHeading && line.endsWith(':');
    blocks.push(
      blocks.length === 0
        ? { is: 'title', text: line }
        : isHeading
          ? { is: 'heading', text: line.slice(0, -1).trim() }
          : { is: 'paragraph', text: line },
    );
  }
  close();
  return blocks;
}

const longestHeading = 80;

/** For the clipboard: the same blocks as HTML, every character of them as text. Pure. */
export function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.is === 'list') return `<ul>${block.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
      const tag = tags[block.is];
      return `<${tag}>${escaped(block.text)}</${tag}>`;
    })
    .join('\n');
}

const tags = { title: 'h1', heading: 'h2', paragraph: 'p' } as const;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}
