/** An application made up for these tests, with the right answer, written down before it was ever read. */
export interface InventedApp {
  name: string;
  url: string;
  html: string;
  /** What stands in its frames, by their element's id. */
  frames?: Record<string, string>;
  /** Whom the page is about; '' where it is about nobody, or does not tell. */
  about: string;
  /** Sender, time and first words of the messages open in it; none where the page does not tell for certain. */
  messages?: [from: string, time: string, text: string][];
}

/** The seller, and a colleague whom nobody has listed. */
export const own = 'nina@fjordgear.example';
export const colleague = 'per.hansen@fjordgear.example';

export function htmlOf(title: string, body: string, lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
