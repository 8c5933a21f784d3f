/** Colour with meaning: late, at risk, fine, information, the accent, or none. */
export type Tone = 'late' | 'risk' | 'good' | 'info' | 'brand' | 'plain';

/** Classes for words in a tone. */
export const toneText: Record<Tone, string> = {
  late: 'text-late',
  risk: 'text-risk',
  good: 'text-good',
  info: 'text-info',
  brand: 'text-brand-ink',
  plain: 'text-soft',
};

/** Classes for words on a wash of their tone. */
export const toneChip: Record<Tone, string> = {
  late: 'bg-late-wash text-late',
  risk: 'bg-risk-wash text-risk',
  good: 'bg-good-wash text-good',
  info: 'bg-info-wash text-info',
  brand: 'bg-brand-wash text-brand-ink',
  plain: 'bg-sunk text-soft',
};
