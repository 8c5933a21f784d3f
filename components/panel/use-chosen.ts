import { useEffect, useState } from 'react';
import type { Subject } from '@/lib/app/panel-state';

/** Somebody chosen by hand, and how to choose. */
export interface Chosen {
  /** Null while the panel follows the page. */
  subject: Subject | null;
  choose(subject: Subject | null): void;
  /**
   * Puts somebody in the place of whom this render shows by hand; does nothing where nobody is, or the seller has gone
   * on since: what ends late must not take the panel from under them. Null follows the page in any case.
   */
  chooseInstead(subject: Subject | null): void;
}

/** A choice by hand holds while the page stays at what it was made beside. @param beside '' while no page is read */
export function useChosen(beside: string): Chosen {
  const [chosen, setChosen] = useState<{ subject: Subject; beside: string } | null>(null);
  useEffect(() => {
    if (beside !== '') setChosen((now) => (now?.beside === beside ? now : null));
  }, [beside]);
  const holds = chosen !== null && (chosen.beside === beside || beside === '');
  return {
    subject: holds ? chosen.subject : null,
    choose: (subject) => setChosen(subject && { subject, beside }),
    chooseInstead: (subject) =>
      setChosen((now) => {
        if (subject === null) return null;
        return holds && now === chosen ? { subject, beside } : now;
      }),
  };
}
