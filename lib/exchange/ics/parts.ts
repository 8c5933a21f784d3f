import { encodingOf, linesOf } from '@/lib/exchange/encoding';
import type { Reading, Source } from '@/lib/exchange/source';

/** An event or a zone of a calendar file as it stands there, alarms and attachments left out. */
export interface RawPart {
  name: 'VEVENT' | 'VTIMEZONE';
  /** Counts events from 1; 0 for a zone. */
  number: number;
  /** Unfolded. */
  lines: string[];
  isWhole: boolean;
}

/** The events and zones of a calendar file, one at a time. What else is in it is passed over. */
export async function* partsOf(source: Source, reading: Reading = {}): AsyncGenerator<RawPart> {
  const encoding = await encodingOf(source, reading);
  let part: RawPart | null = null;
  /** Names of what is open inside of the part. */
  let inner: string[] = [];
  let number = 0;
  for await (const { lines } of linesOf(source, encoding, reading)) {
    for (const line of lines) {
      const [, mark = '', name = ''] =
        /^(BEGIN|END):([\w-]{1,40})\s*$/i.exec(line)?.map((text) => text.toUpperCase()) ?? [];
      if (mark === 'BEGIN' && (name === 'VEVENT' || name === 'VTIMEZONE')) {
        if (part) yield part;
        if (name === 'VEVENT') number += 1;
        part = { name, number: name === 'VEVENT' ? number : 0, lines: [], isWhole: false };
        inner = [];
      } else if (part && mark === 'END' && name === part.name) {
        yield { ...part, isWhole: true };
        part = null;
      } else if (part) {
        if (mark === 'BEGIN') inner.push(name);
        if (part.name === 'VTIMEZONE' || inner.length === 0) addTo(part.lines, line);
        if (mark === 'END') inner.pop();
      }
    }
  }
  if (part) yield part;
}

const most = 5000;
const longest = 20_000;

function addTo(lines: string[], line: string): void {
  const last = lines.length - 1;
  const before = lines[last];
  if (/^[ \t]/.test(line) && before !== undefined) {
    if (before.length < longest) lines[last] = before + line.slice(1);
  } else if (line.trim() !== '' && lines.length < most) lines.push(line.slice(0, longest));
}
