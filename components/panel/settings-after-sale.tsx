import { standardLabel } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { StandardsForm } from './standards-form';
import { useStored } from './use-stored';
import { WordsField } from './words-field';

const steps = ['paperwork', 'informed', 'thanked', 'lastContact'] as const;

/** The four keys after a sale: by when, and how, in the seller's own words. */
export function SettingsAfterSale({ standards }: { standards: Standards }) {
  const { playbooks } = standards;
  const [afterSale, setAfterSale] = useStored(playbooks.afterSale);
  const { bigSale } = afterSale;
  return (
    <StandardsForm label="After a sale" next={{ ...standards, playbooks: { ...playbooks, afterSale } }}>
      {steps.map((step) => {
        const set = (part: Partial<(typeof afterSale)[typeof step]>) =>
          setAfterSale({ ...afterSale, [step]: { ...afterSale[step], ...part } });
        return (
          <div key={step} className="grid gap-2 border-b border-line pb-3">
            <NumberField
              label={standardLabel(`playbooks.afterSale.${step}.businessDays`)}
              max={730}
              value={afterSale[step].businessDays}
              onChange={(businessDays) => set({ businessDays })}
            />
            <WordsField
              label={standardLabel(`playbooks.afterSale.${step}.how`)}
              value={afterSale[step].how}
              onChange={(how) => set({ how })}
            />
          </div>
        );
      })}
      <NumberField
        label={standardLabel('playbooks.afterSale.bigSale')}
        hint="In the currency you note sales in. Empty: never."
        min={0}
        max={1_000_000_000_000}
        value={bigSale ?? Number.NaN}
        onChange={(amount) => setAfterSale({ ...afterSale, bigSale: Number.isNaN(amount) ? null : amount })}
      />
      <NumberField
        label={standardLabel('playbooks.afterSale.thanksApartDays')}
        hint="At least. Too many thanks wear off."
        max={730}
        value={afterSale.thanksApartDays}
        onChange={(thanksApartDays) => setAfterSale({ ...afterSale, thanksApartDays })}
      />
    </StandardsForm>
  );
}
