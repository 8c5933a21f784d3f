import { createContext, useContext } from 'react';
import type { OpenDraft } from '@/lib/app/open-drafts';
import type { PanelActions, RuleWords } from '@/lib/app/panel-contract';
import type { Instant } from '@/lib/model/time';

/** What every view of the panel needs: the time, the seller's zone, the words of the rules, and what can be done. */
export interface PanelContextValue {
  now: Instant;
  zone: string;
  rules: Readonly<Record<string, RuleWords>>;
  actions: PanelActions;
  /** Drafts open in the page, where words can be put for the customer shown. */
  drafts: readonly OpenDraft[];
}

const PanelContext = createContext<PanelContextValue | null>(null);

export const PanelProvider = PanelContext.Provider;

export function usePanel(): PanelContextValue {
  const value = useContext(PanelContext);
  if (!value) throw new Error('This view stands outside of the panel.');
  return value;
}
