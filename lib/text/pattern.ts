// Latin with its accents, Greek, Cyrillic, digits. Ranges, because \p{L} in an expression that ignores case takes a
// browser longer to compile than everything else that is done to a message; scripts that don't part words need none.
const letters = '0-9A-Za-z_\\u00aa\\u00b5\\u00ba\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff\\u1e00-\\u1eff';
const letter = `[${letters}]`;
const boundary = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

/** Where a letter follows anyway: a third of the cost, which every place of a text has to pay. */
const beforeLetter = `(?<!${letter})`;

/**
 * The same expression with word boundaries and letters (`\b`, `\p{L}`) that know accents. By itself `\b` takes "å" and
 * "ó" for gaps between words: `\bår\b` is found in no text, and `\bs\b` in "äs". In a class, `\p{L}` stands first.
 * A `\b` before a letter or a group stands before a letter, whichever way the group goes (a test holds it); elsewhere it
 * is written `(?:\b)`.
 */
export function pattern({ source, flags }: RegExp): RegExp {
  return new RegExp(
    source
      .replaceAll('[\\p{L}', `[${letters}`)
      .replaceAll(leads, beforeLetter)
      .replaceAll('\\p{L}', letter)
      .replaceAll('\\b', boundary),
    flags,
  );
}

const leads = /\\b(?=\((?:\?:|[^?])|[0-9A-Za-z_À-ɏͰ-ϿЀ-ӿ]|\\d|\\p\{L\})/gu;
