import type { MeasureId } from '@/lib/model/measure-ids';
import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { aimOf } from '@/lib/scores/aims';
import { measures } from '@/lib/scores/registry';
import { NumberField } from './number-field';
import { StandardsForm } from './standards-form';
import { useStored } from './use-stored';

/** What the seller wants to reach in each of the ten measures. */
export function SettingsAims({ standards }: { standards: Standards }) {
  const [aims, setAims] = useStored(standards.aims);
  const setShare = (id: MeasureId, percent: number) =>
    setAims({ ...aims, shares: { ...aims.shares, [id]: percent / 100 } });
  return (
    <StandardsForm label="What you aim for" next={{ ...standards, aims }}>
      <NumberField
        label={`${standardLabel('aims.usualShare')}, in percent`}
        hint="Wherever nothing else is set."
        max={100}
        value={Math.round(aims.usualShare * 100)}
        onChange={(percent) => setAims({ ...aims, usualShare: percent / 100 })}
      />
      <fieldset className="grid min-w-0 grid-cols-2 items-end gap-2">
        <legend className="mb-1 text-sm">{standardLabel('aims.shares')}, in percent</legend>
        {measures.map(({ id, title }) => (
          <NumberField
            key={id}
            label={title}
            max={100}
            value={Math.round(aimOf({ aims }, id) * 100)}
            onChange={(percent) => setShare(id, percent)}
          />
        ))}
      </fieldset>
      <NumberField
        label={standardLabel('aims.insights')}
        max={50}
        value={aims.insights}
        onChange={(insights) => setAims({ ...aims, insights })}
      />
      <NumberField
        label={standardLabel('aims.delights')}
        max={50}
        value={aims.delights}
        onChange={(delights) => setAims({ ...aims, delights })}
      />
    </StandardsForm>
  );
}
