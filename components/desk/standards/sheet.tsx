import { tame } from '@/components/ui/words';
import { type Block, blocksOf } from './text-blocks';

/** A text as a page to hand out. */
export function Sheet({ text }: { text: string }) {
  return (
    <article className="grid gap-2" dir="auto">
      {blocksOf(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has nothing of its own that stays while it is edited.
        <Piece key={index} block={block} />
      ))}
    </article>
  );
}

function Piece({ block }: { block: Block }) {
  if (block.is === 'list') return <List lines={block.lines} />;
  if (block.is === 'title') return <h2 className="text-xl font-[650] wrap-anywhere">{tame(block.text)}</h2>;
  if (block.is === 'heading') return <h3 className="mt-2 font-[640] wrap-anywhere">{tame(block.text)}</h3>;
  return <p className="wrap-anywhere">{tame(block.text)}</p>;
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
        <li key={index} className="wrap-anywhere">
          {tame(line)}
        </li>
      ))}
    </ul>
  );
}
