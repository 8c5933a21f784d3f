import { plural, t } from '@lingui/core/macro';
import { channelWords, hoursInWords, languageInWords, stageWords } from '@/components/panel/words';
import { Words } from '@/components/ui/words';
import { type Choices, type Choosable, differing, fitsBoth, usualChoice, type Whose } from '@/lib/app/merge-choice';
import type { Customer } from '@/lib/model/customer';

const labels = (): Record<Choosable, string> => ({
  name: t`Name`,
  account: t`Account`,
  role: t`Role`,
  tier: t`Tier`,
  stage: t`Stage`,
  zone: t`Time zone`,
  language: t`Language`,
  preferred: t`Likes to be reached by`,
  agreed: t`Agreed targets`,
  note: t`Note`,
  internal: t`Stands`,
});

interface PairFieldsProps {
  stays: Customer;
  goes: Customer;
  choices: Choices;
  /** Keeps the choices of one pair apart from those of another. */
  group: string;
  onChoose(field: Choosable, whose: Whose): void;
}

/** Where both say something and not the same: what holds from now on. What only one of them says needs no choice. */
export function PairFields({ stays, goes, choices, group, onChoose }: PairFieldsProps) {
  const fields = differing(stays, goes);
  if (fields.length === 0) return null;
  return (
    <div className="grid gap-2 pt-3">
      {fields.map((field) => {
        const chosen = choices[field] ?? usualChoice(field, stays, goes);
        const both: readonly Whose[] =
          field === 'note' && fitsBoth(stays, goes) ? ['stays', 'goes', 'both'] : ['stays', 'goes'];
        return (
          <fieldset key={field} className="min-w-0">
            <legend className="text-sm text-soft">{labels()[field]}</legend>
            <div className="flex flex-wrap gap-x-5 gap-y-1">
              {both.map((whose) => (
                <label key={whose} className="flex min-w-0 items-baseline gap-1.5">
                  <input
                    type="radio"
                    name={`${field} ${group}`}
                    checked={chosen === whose}
                    onChange={() => onChoose(field, whose)}
                  />
                  <span className="line-clamp-3 min-w-0">
                    {whose === 'both' ? (
                      t`Both, one after the other`
                    ) : (
                      <Words>{saysOf(whose === 'stays' ? stays : goes, field)}</Words>
                    )}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

function saysOf({ body, stage, internal }: Customer, field: Choosable): string {
  switch (field) {
    case 'stage':
      return stageWords[stage];
    case 'internal':
      return internal ? t`Inside your organisation` : t`Outside of it`;
    case 'zone':
      return body.zone?.value ?? '';
    case 'language':
      return body.language ? languageInWords(body.language.value) : '';
    case 'preferred':
      return body.preferred
        .map(({ channel, hours }) =>
          hours ? `${channelWords[channel]} (${hoursInWords(hours)})` : channelWords[channel],
        )
        .join(', ');
    case 'agreed':
      return plural({ count: body.agreed?.length ?? 0 }, { one: '# target', other: '# targets' });
    default:
      return body[field];
  }
}
