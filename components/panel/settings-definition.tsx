import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { StandardsForm } from './standards-form';
import { useStored } from './use-stored';
import { WordsField } from './words-field';

/** What good service is to the seller, and the two things they decided on. */
export function SettingsDefinition({ standards }: { standards: Standards }) {
  const [definition, setDefinition] = useStored(standards.definition);
  const [decisions, setDecisions] = useStored(standards.decisions);
  return (
    <StandardsForm label="What good service is" next={{ ...standards, definition, decisions }}>
      <WordsField label={standardLabel('definition')} rows={3} value={definition} onChange={setDefinition} />
      <WordsField
        label={standardLabel('decisions.delight')}
        value={decisions.delight}
        onChange={(delight) => setDecisions({ ...decisions, delight })}
      />
      <WordsField
        label={standardLabel('decisions.consistently')}
        value={decisions.consistently}
        onChange={(consistently) => setDecisions({ ...decisions, consistently })}
      />
    </StandardsForm>
  );
}
