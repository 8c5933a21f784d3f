import { Plural, Trans } from '@lingui/react/macro';
import { ChoiceForm } from './choice';
import type { ChoiceProps } from './looked-into-file';

/** Contacts: how many there are. */
export function CountsChoice({ looked, busy, onTake, onCancel }: ChoiceProps<'cards' | 'monica'>) {
  const { is, people, entries, skipped } = looked;
  return (
    <ChoiceForm first={null} busy={busy} onTake={() => onTake({ is })} onCancel={onCancel}>
      <p>
        <Trans>
          The file holds <Plural value={people} one="# person" other="# people" />, and tells{' '}
          <Plural value={entries} one="# thing" other="# things" /> of them, such as notes and days. All of them become
          customers; who is one already is only filled in.
        </Trans>
      </p>
      <LeftOut count={skipped} />
    </ChoiceForm>
  );
}

/** That not all of a file can be taken; the report says what and why. */
export function LeftOut({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="text-risk">
      <Plural
        value={count}
        one="# part of it will be left out; the report afterwards says which, and why."
        other="# parts of it will be left out; the report afterwards says which, and why."
      />
    </p>
  );
}
