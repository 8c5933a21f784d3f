import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { PreferenceChips } from '@/components/panel/preference-chips';
import { languageInWords } from '@/components/panel/words';
import { Section } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import type { CustomerView } from '@/lib/app/panel-state';

/** How and when they like to be reached, and in which language. */
export function Reaching({ view }: { view: CustomerView }) {
  const { language } = view.customer.body;
  const { channel, hours, zone, away } = view.preference;
  const isKnown = channel || hours || zone || away || language;
  return (
    <Section title={t`How to reach them`}>
      {isKnown ? (
        <ul className="flex flex-wrap gap-1.5">
          <PreferenceChips preference={view.preference} />
          {language ? (
            <li>
              <Chip guess={language.source === 'guess'}>{languageInWords(language.value)}</Chip>
            </li>
          ) : null}
        </ul>
      ) : (
        <p className="text-soft">
          <Trans>Not known yet. Ask them how and when they like to be reached.</Trans>
        </p>
      )}
    </Section>
  );
}
