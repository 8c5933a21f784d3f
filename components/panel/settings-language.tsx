import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { controlClass } from '@/components/ui/field';
import { type LanguageChoice, languageChoices, languages } from '@/lib/words/languages';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** What Attune speaks with the seller. */
export function SettingsLanguage({ choice }: { choice: LanguageChoice }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  return (
    <div className="grid gap-1">
      <select
        aria-label={t`Language`}
        className={controlClass}
        value={choice}
        disabled={busy}
        onChange={(event) => {
          const language = languageChoices.find((other) => other === event.target.value);
          if (language) void run(() => actions.saveSettings({ language }));
        }}
      >
        {languageChoices.map((language) => (
          <option key={language} value={language} lang={language === 'browser' ? undefined : language}>
            {language === 'browser' ? t`As the browser` : languages[language].name}
          </option>
        ))}
      </select>
      <p className="text-xs text-faint">
        <Trans>What you read here. What you write to customers stays in the language you write it in.</Trans>
      </p>
    </div>
  );
}
