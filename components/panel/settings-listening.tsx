import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { StandardsForm } from './standards-form';
import { useStored } from './use-stored';
import { WordsField } from './words-field';

/** Issues, unclear requests and feedback: how soon, how often, and the seller's own questions. */
export function SettingsListening({ standards }: { standards: Standards }) {
  const { playbooks } = standards;
  const [resolveBusinessDays, setResolve] = useStored(standards.issues.resolveBusinessDays);
  const [apartDays, setApart] = useStored(standards.feedback.apartDays);
  const [text, setText] = useStored(playbooks.listening.questions.join('\n'));
  const questions = linesOf(text);
  const [ways, setWays] = useStored(standards.complainBy.join('\n'));
  return (
    <StandardsForm
      label="Issues, listening, feedback"
      next={{
        ...standards,
        issues: { resolveBusinessDays },
        feedback: { apartDays },
        complainBy: linesOf(ways),
        playbooks: { ...playbooks, listening: { questions } },
      }}
    >
      <NumberField
        label={standardLabel('issues.resolveBusinessDays')}
        max={730}
        value={resolveBusinessDays}
        onChange={setResolve}
      />
      <WordsField
        label={standardLabel('playbooks.listening.questions')}
        hint="One a line, such as “What would a good outcome look like?”. Offered where a request is unclear."
        rows={3}
        maxLength={6000}
        value={text}
        onChange={setText}
      />
      <WordsField
        label={standardLabel('complainBy')}
        hint="One a line, as you would tell a customer: “Call me on 555 0100”."
        maxLength={6000}
        value={ways}
        onChange={setWays}
      />
      <NumberField
        label={standardLabel('feedback.apartDays')}
        hint="At least."
        max={730}
        value={apartDays}
        onChange={setApart}
      />
    </StandardsForm>
  );
}

/** A line may hold a comma: only its end parts two. */
function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}
