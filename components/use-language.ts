import { useEffect } from 'react';
import { followLanguage } from '@/lib/app/language';
import type { LanguageChoice } from '@/lib/words/languages';

/** The page speaks what the settings say, wherever that was chosen. @param choice undefined until they are known */
export function useLanguage(choice: LanguageChoice | undefined): void {
  useEffect(() => {
    if (choice !== undefined) followLanguage(choice);
  }, [choice]);
}
