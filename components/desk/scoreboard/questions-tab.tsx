import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { controlClass } from '@/components/ui/field';
import { day, daysBetween } from '@/components/ui/time';
import { saveReflection } from '@/lib/app/actions/reflections';
import { knownOfAll } from '@/lib/app/board-known';
import { serviceQuestions } from '@/lib/model/service-questions';
import { evidenceInWords } from './question-evidence';
import { QuestionHistory } from './question-history';
import type { BoardProps } from './use-board';
import { useReflections } from './use-reflections';

/** After so many days the questions are worth another hour. */
const PERIOD = 90;

/** The eight service questions, each beside what the log shows, and what was answered before. */
export function QuestionsTab({ counted }: BoardProps) {
  const { now, zone } = usePanel();
  const known = useMemo(() => knownOfAll(counted), [counted]);
  const reflections = useReflections('questions');
  const [answers, setAnswers] = useState<readonly string[]>(unanswered);
  const [run, busy] = useRun();
  if (!reflections) return null;
  const [newest] = reflections;
  const isEmpty = answers.every((answer) => answer.trim() === '');
  const save = async () => {
    const kept = await run(() => saveReflection('questions', { answers: answers.map((answer) => answer.trim()) }));
    if (kept) setAnswers(unanswered);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="max-w-prose text-soft">
        {newest ? lastTime(newest.at, daysBetween(newest.at, now, zone)) : t`Worth a quiet hour every three months.`}
      </p>
      <form
        aria-label={t`Eight service questions`}
        className="grid grid-cols-[minmax(0,1fr)] gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {serviceQuestions.map(({ question, evidence }, index) => (
          <Card key={evidence}>
            <div className="grid gap-x-6 gap-y-1.5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <label className="block font-[600]">
                {index + 1}. {question}
                <textarea
                  className={`${controlClass} mt-1.5 font-normal`}
                  rows={2}
                  maxLength={4000}
                  value={answers[index]}
                  onChange={({ target }) => setAnswers(answers.with(index, target.value))}
                />
              </label>
              <div>
                <p className="text-sm text-soft">
                  <Trans>What the log shows</Trans>
                </p>
                <p>{evidenceInWords(evidence, known, now, zone)}</p>
              </div>
              <QuestionHistory reflections={reflections} index={index} />
            </div>
          </Card>
        ))}
        <div>
          <Button type="submit" look="main" disabled={busy || isEmpty}>
            <Trans>Keep these answers</Trans>
          </Button>
        </div>
      </form>
    </div>
  );

  function lastTime(at: number, days: number): string {
    const when = day(at, now, zone);
    return days >= PERIOD
      ? t`You answered last on ${when}, ${days} days ago: time to look again.`
      : t`You answered last on ${when}. Worth a quiet hour every three months.`;
  }
}

const unanswered = serviceQuestions.map(() => '');
