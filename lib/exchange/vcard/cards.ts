import { encodingOf, linesOf } from '@/lib/exchange/encoding';
import type { Reading, Source } from '@/lib/exchange/source';

/** One vCard as it stands in its file, without pictures and sounds. */
export interface RawCard {
  /** Counts from 1. */
  number: number;
  /** The line it begins on. */
  line: number;
  /** Unfolded, without BEGIN and END. */
  lines: string[];
  /** Whether its end was there. */
  ended: boolean;
}

/** The vCards of a file, one at a time. What stands between them, or inside another (an agent's), is passed over. */
export async function* cardsOf(source: Source, reading: Reading = {}): AsyncGenerator<RawCard> {
  const encoding = await encodingOf(source, reading);
  let card: RawCard | null = null;
  let inner = 0;
  let number = 0;
  for await (const { from, lines } of linesOf(source, encoding, reading)) {
    for (const [index, line] of lines.entries()) {
      const begins = /^BEGIN:VCARD\s*$/i.test(line);
      if (begins && (!card || !line.startsWith(' ')) && !(card && inner < 0)) {
        if (card && isAgent(card.lines.at(-1))) {
          inner += 1;
          continue;
        }
        if (card) yield card;
        number += 1;
        card = { number, line: from + index, lines: [], ended: false };
        inner = 0;
      } else if (card && /^END:VCARD\s*$/i.test(line)) {
        if (inner > 0) inner -= 1;
        else {
          yield { ...card, ended: true };
          card = null;
        }
      } else if (card && inner === 0) addTo(card.lines, line);
    }
  }
  if (card) yield card;
}

/** A vCard 2.1 or 3 may hold another card, which follows on the line of its AGENT. */
function isAgent(line: string | undefined): boolean {
  return line !== undefined && /^AGENT\b[^:]*:\s*$/i.test(line);
}

const most = 5000;
const longest = 50_000;

/** A line that begins with a space goes on with the one before. What is not text stays out. */
function addTo(lines: string[], line: string): void {
  const folded = /^[ \t]/.test(line);
  const last = lines.length - 1;
  const before = lines[last];
  if (folded && before !== undefined) {
    if (!binary.test(before) && before.length < longest) lines[last] = before + line.slice(1);
  } else if (line.trim() !== '' && lines.length < most) {
    lines.push(binary.test(line) ? (/^[^:;]+/.exec(line)?.[0] ?? '') : line.slice(0, longest));
  }
}

const binary = /^([\w-]+\.)?(PHOTO|LOGO|SOUND|KEY)\b/i;
