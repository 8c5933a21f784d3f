import { pattern } from './pattern';

/**
 * What the writer wrote in this message: plain text without quoted messages, signature and the lines that introduce
 * them. Works by structure in any language and by the usual phrases of a dozen. Takes time in proportion to the text.
 * Where nothing would be left, the text stays as it is: a wrong cut loses more than a quote too many.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const kept = withoutSignature(withoutQuotes(lines));
  const own = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return /[\p{L}\p{N}]/u.test(own) ? own : text.trim();
}

/** No line that introduces a quote or ends a message is longer than this; what is longer is not looked into. */
const longest = 400;

function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = trimmed(lines[at]);
    if (line.startsWith('>')) continue;
    if (line === '') {
      kept.push('');
      continue;
    }
    if (endsMessage(lines, at)) break;
    const introduced = introducesQuote(lines, at);
    if (introduced > 0) {
      // Between quoted lines the writer may answer piece by piece; after an unmarked quote nothing is theirs.
      if (!nextWritten(lines, at + introduced).startsWith('>')) break;
      at += introduced - 1;
      continue;
    }
    kept.push(lines[at] ?? '');
  }
  return kept;
}

const divider =
  /^[-_*=—\s]{2,}(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|original(meddelande|meddelelse|melding)|opprinnelig melding|oprindelig meddelelse|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|原始邮件|原始郵件|转发邮件|轉寄郵件|元のメッセージ)[-_*=—\s:]*$/iu;

/** "From:" and its like, as the first line of the header block above a quoted message. */
const fromHeader = /^\*?(from|von|de|da|van|från|fra|lähettäjä|od|от|发件人|寄件者|寄件人|差出人|보낸 사람)\s*[:：]/iu;
const otherHeader =
  /^\*?(sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|envoye|à|objet|enviado( el)?|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|dato|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|дата|отправлено|кому|тема|发送时间|收件人|主题|寄件日期|收件者|主旨|送信日時|宛先|件名)\s*[:：]/iu;

/** The line begins a quoted message that is not marked line by line; everything from here on is somebody else's. */
function endsMessage(lines: readonly string[], at: number): boolean {
  const line = trimmed(lines[at]);
  if (divider.test(line)) return true;
  if (fromHeader.test(line)) return otherHeader.test(nextWritten(lines, at + 1));
  if (/^[_⎯─-]{10,}$/u.test(line)) return fromHeader.test(nextWritten(lines, at + 1));
  return false;
}

const wrote = pattern(
  /\b(wrote|writes|schrieb|geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisał(a|\(a\))?|pisze)\b|писал|пишет|написал|写道|寫道|書きました|のメール|작성/iu,
);

/**
 * How many lines (1 to 3) from here on form "On Friday at 9:00 somebody wrote:"; 0 when they don't. Such a line ends in
 * a colon, says who wrote (in one of many languages) and holds an address, a time or a year.
 */
function introducesQuote(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const line = trimmed(lines[at + count - 1]);
    if (line === '' || line.startsWith('>') || joined.length + line.length > longest) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (/[:：]$/u.test(line)) {
      const marked = /@|\d{1,2}[:.h]\d{2}|\b(19|20)\d{2}\b|\d{4}年/u.test(joined);
      return marked && (wrote.test(joined) || nextWritten(lines, at + count).startsWith('>')) ? count : 0;
    }
  }
  return 0;
}

/** The next line with something in it, trimmed; looks three lines ahead. */
function nextWritten(lines: readonly string[], from: number): string {
  for (let at = from; at < from + 3; at++) {
    const line = trimmed(lines[at]);
    if (line !== '') return line;
  }
  return '';
}

const fromPhone =
  /^(sent (from|with|via) (my|the)? ?|get outlook for|von (meinem|unterwegs)|gesendet (von|mit) (meinem)?|diese nachricht wurde von meinem|envoyé (de|depuis) mon|enviado (desde|do) m[iue]|inviato da(l mio)?|verzonden vanaf mijn|skickat från min|sendt fra min|lähetetty|wysłane z|отправлено с|从我的|從我的|發自我的|发自我的|iPhoneから送信)/iu;

const closing =
  /^(mit (freundlichen|besten|herzlichen|vielen|lieben) gr(ü|ue)(ß|ss)en|(freundliche|beste|viele|liebe|herzliche|schöne) gr(ü|ue)(ß|ss)e( aus .*)?|mfg|lg|vg|hochachtungsvoll|(with )?(kind|best|warm|warmest|many)? ?regards|all the best|best wishes|best|cheers|sincerely( yours)?|yours (sincerely|faithfully|truly)|respectfully|cordialement|bien (cordialement|à vous)|(meilleures|sincères) salutations|(un )?(cordial(es)?)? ?saludos?( cordiales)?|atentamente|(com os melhores )?cumprimentos|atenciosamente|cordiali saluti|distinti saluti|(met )?(vriendelijke|hartelijke) groet(en)?|groeten|(med )?vennlig hilsen|mvh|(med )?(bästa|vänliga?) hälsning(ar)?|hälsningar|(med )?venlig hilsen|hilsen|pozdrawiam|z poważaniem|с уважением|此致|敬礼|敬上|顺祝商祺|順頌商祺)[\s,.!;–-]*$/iu;

function withoutSignature(lines: readonly string[]): string[] {
  let end = lines.findIndex((line) => /^--\s?$/.test(line.trimStart()));
  if (end < 0) end = lines.length;
  end = closingLine(lines, end) ?? nameBlock(lines, end) ?? end;
  return lines.slice(0, end).filter((line) => {
    const words = trimmed(line);
    return words.length > 60 || !fromPhone.test(words);
  });
}

/**
 * Where "Kind regards" stands with nothing under it but a name and an address. Something longer, a question or a
 * postscript under it is the writer's still.
 */
function closingLine(lines: readonly string[], end: number): number | null {
  const most = 12;
  let written = 0;
  for (let at = end - 1; at >= 0 && written <= most; at--) {
    const line = trimmed(lines[at]);
    if (line === '') continue;
    written += 1;
    if (line.length <= 60 && closing.test(line)) return at;
    if (line.length > 90 || /[?？؟]/u.test(line) || /^p\.?\s?s\b/iu.test(line)) return null;
  }
  return null;
}

/**
 * Where the last paragraph is a name over a few short lines with a telephone number, an address or a site.
 */
function nameBlock(lines: readonly string[], end: number): number | null {
  let last = end;
  while (last > 0 && trimmed(lines[last - 1]) === '') last -= 1;
  let first = last;
  while (first > 0 && last - first <= 6 && trimmed(lines[first - 1]) !== '') first -= 1;
  const block = lines.slice(first, last).map(trimmed);
  if (block.length < 2 || block.length > 6) return null;
  if (block.some((line) => line.length > 70 || /[?!？！]|\p{Ll}{3,}\.\s/u.test(line))) return null;
  const isName = /^\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*){1,3}(\s*[|,·–-].*)?$/u.test(block[0] ?? '');
  const reachable = block.slice(1).some((line) => /\+?\(?\d[\d\s()./-]{6,}\d|@|\bwww\./u.test(line));
  return isName && reachable ? first : null;
}

/** A line without the space around it; of a long one only the beginning, which is all that the patterns look at. */
function trimmed(line: string | undefined): string {
  if (line === undefined) return '';
  return (line.length > longest ? line.slice(0, longest + 1) : line).trim();
}
