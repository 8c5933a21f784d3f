import { t } from '@lingui/core/macro';
import type { Figure } from './figure';
import type { Target } from './standards';

/** A target worth offering in one click, and what is published about it. */
export interface TargetPreset {
  target: Pick<Target, 'channel' | 'stage' | 'amount' | 'unit'>;
  figure: Figure | null;
  /** Why there is no figure, in words. */
  noFigure?: string;
}

/** From quick to patient, then the two of their own. All but chat count in the seller's open hours. */
export const targetPresets: readonly TargetPreset[] = [
  {
    target: { channel: null, amount: 60, unit: 'business-minutes' },
    get figure() {
      return {
        says: t`An answer within one hour would satisfy 89% of people who write an email.`,
        source: t`Toister Performance Solutions, survey of about 1,200 people`,
        year: 2018,
        caveat: t`Run by a vendor, in the US: what people say they expect. 88% in its survey of 2020 (about 3,200 people).`,
      };
    },
  },
  {
    target: { channel: null, amount: 240, unit: 'business-minutes' },
    get figure() {
      return {
        says: t`60% of people expect an answer to an email within 4 business hours or less.`,
        source: t`Fuze and GetHuman, survey of 978 people`,
        year: 2016,
        caveat: t`Run by vendors, in English: what people say they expect, not what they did.`,
      };
    },
  },
  {
    target: { channel: null, amount: 1, unit: 'business-days' },
    get figure() {
      return {
        says: t`22% of people accept more than a day for an answer to an email.`,
        source: t`Fuze and GetHuman, survey of 978 people`,
        year: 2016,
        caveat: t`Run by vendors, in English: what people say they expect, not what they did.`,
      };
    },
  },
  {
    target: { channel: null, stage: 'prospect', amount: 60, unit: 'business-minutes' },
    get figure() {
      return {
        says: t`Firms that tried to reach a new enquiry within an hour were about 7 times as likely to qualify it as those an hour later.`,
        source: t`Harvard Business Review`,
        year: 2011,
        caveat: t`What went together with a quick answer need not have come of it.`,
      };
    },
  },
  {
    target: { channel: 'chat', amount: 1, unit: 'minutes' },
    figure: null,
    get noFigure() {
      return t`A rule of thumb of vendors: one minute or less reads as good. No sample is known.`;
    },
  },
];
