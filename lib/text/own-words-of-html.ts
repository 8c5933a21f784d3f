import { textOfHtml } from './html-text';
import { ownWords } from './own-words';

/**
 * What the writer of an HTML message wrote in it (see `ownWords`), told by the marks of the mail program first. The
 * document may be inert and is never changed.
 */
export function ownWordsOfHtml(document: Document): string {
  return ownWords(textOfHtml(document));
}
