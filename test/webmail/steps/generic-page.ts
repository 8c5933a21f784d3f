import type { PageReading } from '@/lib/model/reading';
import { people } from '@/test/webmail/mailbox.mjs';

type Said = { is: 'right' | 'partly' | 'missing' | 'to be taught' | 'wrong' | ''; says: string };

/** A view of the webmail beside what generic makes of it. */
export interface Looked {
  view: string;
  who: Said;
  subject: Said;
  message: Said;
  draft: Said;
}

export interface View {
  view: string;
  /** Whom the page is about; null where nobody. */
  about: keyof typeof people | null;
  /** Whom the panel names; '' for nobody. */
  shown: string;
  reading: PageReading;
  /** The panel offers to be taught. */
  teaches: boolean;
  /** What was written into the open editor; null where none is open. */
  draft: string | null;
}

/** Holds what was read of a view to what is there. */
export function looked({ view, about, shown, reading, teaches, draft }: View): Looked {
  const isMessage = about !== null && draft === null;
  return {
    view,
    who: whoOf(about, shown, reading, teaches),
    subject: isMessage ? fieldOf(reading.subject.is === 'found') : none,
    message: isMessage ? fieldOf(reading.messages.length > 0) : none,
    draft: draft === null ? none : draftOf(about, reading, draft),
  };
}

const none: Said = { is: '', says: '' };

function fieldOf(isThere: boolean): Said {
  return { is: isThere ? 'right' : 'missing', says: '' };
}

function whoOf(about: View['about'], shown: string, reading: PageReading, teaches: boolean): Said {
  if (about === null) return shown === '' ? { is: 'right', says: 'nobody' } : { is: 'wrong', says: shown };
  const { name, address } = people[about];
  if (shown === name || (name === '' && shown === address)) return { is: 'right', says: shown };
  if (shown === address) return { is: 'partly', says: 'the address, not the name' };
  if (shown !== '') return { is: 'wrong', says: shown };
  const isNamed = reading.people.some((one) => one.address === address);
  const says = isNamed ? 'nobody; they stand among those named on the page' : 'nobody';
  return { is: teaches ? 'to be taught' : 'missing', says };
}

function draftOf(about: View['about'], { drafts }: PageReading, words: string): Said {
  const [draft] = drafts;
  if (!draft) return { is: 'missing', says: '' };
  const parts = {
    'to whom': about !== null && draft.to.some(({ address }) => address === people[about].address),
    subject: draft.subject !== '',
    words: draft.text.startsWith(words),
    'that it answers': draft.reply,
  };
  const missing = Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [] : [part]));
  if (missing.length === 0) return { is: 'right', says: '' };
  return { is: 'partly', says: `without ${missing.join(', ')}` };
}

/** The page docs/generic-roundcube.md. */
export function genericPage(rows: readonly Looked[]): string {
  const cell = ({ is, says }: Said) => (is && says ? `${is}: ${says}` : is);
  const count = (is: Said['is']) => rows.filter(({ who }) => who.is === is).length;
  return [
    '# Roundcube, by the generic adapter alone',
    '<!-- Made by `npm run docs:mailbox`. -->',
    'What Attune makes of a webmail that it does not know: a real [Roundcube](../test/webmail/README.md), skin elastic, the only ' +
      'one that Debian has, with every adapter switched off but *This page*. *to be taught*: the panel names nobody, and ' +
      'offers to be shown where they stand. An empty cell: the view has no such thing.',
    `**Who**: ${rows.length} views, ${count('right')} right, ${count('partly')} partly, ${count('to be taught')} to be taught, ` +
      `${count('missing')} missing, ${count('wrong')} wrong.`,
    [
      '| view | who | subject | message, with its time | draft |',
      '|---|---|---|---|---|',
      ...rows.map(
        (row) => `| ${[row.view, ...[row.who, row.subject, row.message, row.draft].map(cell)].join(' | ')} |`,
      ),
    ].join('\n'),
    'Without messages nothing is recorded and no clock runs: beside such a page the person, the log and the draft are what ' +
      'there is.',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
