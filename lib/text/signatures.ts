import { isClosing, isThanks } from './closings';
import { isRule, type Line } from './lines';

/** The lines above the signature: one marked by dashes, a closing with a name, or a name over a number. */
export function withoutSignature(lines: readonly Line[]): Line[] {
  let end = writtenEnd(lines, lines.length);
  // A signature may hold another ("Kind regards" over the name over the dashes).
  for (let pass = 0; pass < 12; pass++) {
    const cut =
      dashes(lines, end) ??
      closing(lines, end) ??
      ruledBlock(lines, end) ??
      nameBlock(lines, end) ??
      strokes(lines, end);
    if (cut === null) break;
    end = writtenEnd(lines, cut);
  }
  return lines.slice(0, end);
}

function writtenEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end > 0 && lines[end - 1]?.text === '') end -= 1;
  return end;
}

/**
 * Where the usual mark stands: two dashes and a space. Where the space was lost it may be a rule of the writer's own, and
 * what follows has to look like a signature.
 */
function dashes(lines: readonly Line[], end: number): number | null {
  for (let at = Math.max(0, end - 25); at < end; at++) {
    const { raw, text } = lines[at] ?? { raw: '', text: '' };
    if (!/^(?:--|—|––)$/u.test(text)) continue;
    if (/^\s*-- $/u.test(raw) || looksSigned(lines, at + 1, end)) return at;
  }
  return null;
}

/**
 * Where "Kind regards" stands with nothing under it but a name and an address. Something longer, a question, a sentence
 * right under the name or a postscript is the writer's still.
 */
function closing(lines: readonly Line[], end: number): number | null {
  let written = 0;
  for (let at = end - 1; at >= 0 && written <= 14; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    written += 1;
    if (isClosing(text)) return looksSigned(lines, at + 1, end) ? at : null;
    if (text.length > 120 || isQuestion(text)) return null;
  }
  return null;
}

/** Where a line of dashes or stars stands over a few short lines with a telephone number or an address. */
function ruledBlock(lines: readonly Line[], end: number): number | null {
  for (let at = end - 2; at >= 0 && at > end - 14; at--) {
    if (!isRule(lines[at]?.text ?? '')) continue;
    const under = lines.slice(at + 1, end);
    if (under.some(({ text }) => isReachable(text)) && looksSigned(lines, at + 1, end)) return at;
  }
  return null;
}

/** Where the last lines are a name over a few short ones with a telephone number, an address or a site. */
function nameBlock(lines: readonly Line[], end: number): number | null {
  let reached = false;
  let found: number | null = null;
  let written = 0;
  for (let at = end - 1; at >= 0 && written < 9; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    written += 1;
    if (!maySign(text)) break;
    if (written > 1 && reached && isName.test(text) && standsApart(lines, at)) found = at;
    reached ||= isReachable(text);
  }
  return found;
}

/**
 * Where a line holds a name, what they are and where, between strokes ("Anna Lund | Events | Lund & Co"): the few lines under
 * it are the firm's ("Have you booked your seat?"), unless they are a postscript.
 */
function strokes(lines: readonly Line[], end: number): number | null {
  let written = 0;
  for (let at = end - 1; at >= 0 && written < 5; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    written += 1;
    if (isPostscript.test(text)) return null;
    if (/^[^|•·\d]+(?: [|•·] [^|•·\d]+){2,}$/u.test(text) && isName.test(text)) return at;
  }
  return null;
}

const isPostscript = /^p\.?\s?s\b|^(?:ps|n\.?b\.?)[.:\s]/iu;

/** Short, no sentence, no price or quantity, and no label but those of telephones and addresses. */
function maySign(text: string): boolean {
  if (text.length > 70 || isQuestion(text)) return false;
  if (/[!！。]|\p{Ll}{3,}\.(?:\s|$)|[:：]$|[€$£¥]|\b(?:EUR|USD|GBP|NOK|SEK|DKK|CHF|PLN)\b|\d\s?x\s/u.test(text))
    return false;
  const label = /^(\p{L}[\p{L} .-]{2,24})\s?[:：]\s/u.exec(text)?.[1];
  return (
    label === undefined ||
    /^(?:tel|phone|mob|cell|fax|mail|e-?mail|web|www|site|skype|linkedin|direct|office|dir|telefon|telefono|teléfono|téléphone|tlf|puh|handy|portable|móvil|тел|моб|电话|電話)/u.test(
      label.toLowerCase(),
    )
  );
}

/** The name begins a paragraph, or stands under thanks; and what stands above does not announce it ("Ship to:"). */
function standsApart(lines: readonly Line[], at: number): boolean {
  const directly = lines[at - 1]?.text ?? '';
  if (directly !== '') return isThanks(directly) || isClosing(directly);
  const above = lines[writtenEnd(lines, at) - 1]?.text ?? '';
  return !/[:：]$|(?:^|\s)(?:to|at|an|contact|call|address|adresse|details|bei|à|a|para)$/iu.test(above);
}

const isName = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|von|van|de|der|den|di|da)){1,4}(?:\s*[|,·•–/-].*)?$/u;

const reachable =
  /\+?\(?\d[\d\s()./-]{6,24}\d|[^\s@]@[^\s@]|\bwww\.|https?:\/\/|(?:tel|phone|mobile?|fax|telefon|telefono|teléfono|téléphone|tlf|puh|mob|cell|тел|电话|電話|手机|手機)\.?\s?[:：+\d]/u;

function isReachable(text: string): boolean {
  return reachable.test(text.toLowerCase());
}

/** Nothing under a closing or a mark but what signatures hold. */
function looksSigned(lines: readonly Line[], from: number, end: number): boolean {
  let written = 0;
  let reached = false;
  for (let at = from; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    written += 1;
    reached ||= isReachable(text);
    if (written > 14 || text.length > 120 || isQuestion(text) || isPostscript.test(text)) return false;
    // A motto stands under the numbers; a sentence right under the name is one more thing to say.
    if (!reached && isSentence(text)) return false;
  }
  return true;
}

function isQuestion(text: string): boolean {
  return /[?？؟]/u.test(text) && !/https?:\/\/\S*\?/u.test(text);
}

function isSentence(text: string): boolean {
  if (/[。！]$/u.test(text)) return text.length > 8;
  const words = text.match(/(?<![\p{L}\d])\p{Ll}{2,}(?!\p{L})/gu)?.length ?? 0;
  return words >= 3 && (/[.!…:]$/u.test(text) || words >= 5);
}
