import type { ReactNode } from 'react';
import type { Observed } from '@/components/use-observable';
import type { CatchUp } from '@/lib/app/catch-up';
import type { FirstRun, PanelActions, PanelSettings, RuleWords } from '@/lib/app/panel-contract';
import type { CustomerView, PageState, PersonOnPage, Subject, TodayRows } from '@/lib/app/panel-state';
import type { TouchOffer } from '@/lib/app/touch-offers';
import type { Instant } from '@/lib/model/time';

/** What the panel shows. Everything it needs is in here: it reads no data of its own. */
export interface PanelProps {
  now: Instant;
  /** The seller's own IANA zone, in which times are shown. */
  zone: string;
  /** What is known before the first run; null once the seller has started. */
  firstRun: FirstRun | null;
  page: PageState;
  subject: Subject;
  /** True when the seller chose the subject by hand, so that it does not follow the page. */
  chosen: boolean;
  /** Everybody on the page who is not our side, the one it is about first. */
  people: readonly PersonOnPage[];
  /** The customer of `subject`; without a value while loading, and when the subject is nobody in the log. */
  customer: Observed<CustomerView>;
  today: Observed<TodayRows>;
  /** What fell due while the panel was away; null when nothing did. */
  caughtUp: CatchUp | null;
  /** Calls and meetings that may be worth the log, the latest first. */
  offers: readonly TouchOffer[];
  settings: Observed<PanelSettings>;
  /** The words of each rule by its id, for the family, "Why?" and the figure. */
  rules: Readonly<Record<string, RuleWords>>;
  /** Something that went wrong outside of any view, in words; null when all is well. */
  problem: string | null;
  /** Quiet words about the whole log, above all else. */
  notices?: ReactNode;
  /** Nothing of anybody is shown. */
  covered: boolean;
  actions: PanelActions;
}
