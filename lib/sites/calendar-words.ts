/**
 * How a calendar says that somebody said no, or that a meeting was called off. A language that is not here is one in
 * which neither can be told.
 */
const words: Record<string, { declined: RegExp; cancelled: RegExp }> = {
  en: { declined: /\bdeclined\b|not attending/i, cancelled: /\bcancell?ed\b/i },
  de: { declined: /abgelehnt|abgesagt|nimmt nicht teil/i, cancelled: /abgesagt|storniert/i },
  fr: { declined: /refusé|décliné/i, cancelled: /annulée?/i },
  es: { declined: /rechazad|no asistir/i, cancelled: /cancelad/i },
  it: { declined: /rifiutat|non partecip/i, cancelled: /annullat/i },
  pt: { declined: /recusad|recusou/i, cancelled: /cancelad/i },
  nl: { declined: /afgewezen|geweigerd/i, cancelled: /geannuleerd|afgelast/i },
  sv: { declined: /avböjt|tackat nej/i, cancelled: /inställ|avbok/i },
  no: { declined: /avslått|takket nei/i, cancelled: /avlyst|kansellert/i },
  da: { declined: /afvist|takket nej/i, cancelled: /aflyst|annulleret/i },
};

/** Null for a language in which it cannot be told. */
export function calendarWords(language: string): { declined: RegExp; cancelled: RegExp } | null {
  const [tag = ''] = language.toLowerCase().split(/[-_]/);
  return words[tag === 'nb' || tag === 'nn' ? 'no' : tag] ?? null;
}
