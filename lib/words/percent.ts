import { region } from './i18n';

/** A share in whole percent, as the language spoken writes it: "92%" in English, "92 %" in German. */
export function percent(share: number): string {
  return formatter().format(Math.round(share * 100) / 100);
}

/** How far something is: not "100%" before it is done. */
export function percentDone(share: number): string {
  return formatter().format(Math.floor(share * 100) / 100);
}

const made = new Map<string, Intl.NumberFormat>();

function formatter(): Intl.NumberFormat {
  const known = made.get(region());
  if (known) return known;
  const format = new Intl.NumberFormat(region(), { style: 'percent', maximumFractionDigits: 0 });
  made.set(region(), format);
  return format;
}
