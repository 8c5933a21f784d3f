import { standsIn } from './away-words';

/** Whom a reply names to turn to, by the addresses it gives. A name that is not told is empty. */
export function substitutesIn(sentences: readonly string[]): { name: string; address: string }[] {
  const found = new Map<string, { name: string; address: string }>();
  for (const sentence of sentences) {
    if (!standsIn.test(sentence)) continue;
    for (const match of sentence.matchAll(address)) {
      const [written] = match;
      const key = written.toLowerCase();
      if (!found.has(key)) found.set(key, { name: nameBefore(sentence.slice(0, match.index)), address: key });
    }
  }
  return [...found.values()];
}

const address = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;

/** Capitalised words right before an address, with what may stand between. */
function nameBefore(text: string): string {
  const near = text.slice(-80).replace(between, '');
  const [words = ''] = name.exec(near) ?? [];
  return words.replace(titles, '').trim();
}

const between =
  /[\s,;:(<[-]*(?:(?:unter|at|via|under|per|auf|på|via|à|en|tel|e-?mail|mail|mailto|adresse?)[\s.:(<[]*){0,3}$/iu;

/** "Eva de Vries", "Jean-Luc Martin". */
const name = /\p{Lu}[\p{L}'-]+(?:\s+(?:de|van|von|der|den|del|da|di|le|la|ten|zu)){0,3}(?:\s+\p{Lu}[\p{L}'.-]+){0,3}$/u;

const titles =
  /^(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Dr|Prof|Madame|Monsieur|Señora?|Signora?|Mevrouw|Please|Bitte|Contact|Kontakt|Kontakta|Kontaktieren|Contactez|Contatti|Contacte|Neem|Email|Sie|My|Meine?|Kollegin|Kollege)\.?\s+)+|^(?:Herrn?|Frau|Please|Bitte|Contact|Kontakt|Email|Sie|In|An|At)$/u;
