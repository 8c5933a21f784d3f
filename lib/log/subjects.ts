/** Reply and forward marks of mail programs in many languages, with a counter ("Re[2]:") or a full-width colon. */
const mark =
  /^\s*(?:re|fwd?|fw|aw|wg|antw|sv|vs|vb|vl|ang|odp|pd|tr|rif|i|r|res|enc|rv|ref|ynt|ilt|hl|vá|továbbítás|na|回复|回復|答复|答覆|转发|轉寄|轉發|返信|転送|отв|ответ|пересл|απ|πρθ|השב|הועבר|رد|إعادة توجيه)\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*[:：]\s*/iu;

/** A subject by which messages of one conversation are the same: no marks, single spaces, lower case. */
export function plainSubject(subject: string): string {
  return shownSubject(subject.normalize('NFKC')).replace(/\s+/g, ' ').toLowerCase().slice(0, 500);
}

/** A subject as it was written, without the marks of replies and forwards. */
export function shownSubject(subject: string): string {
  let rest = subject;
  for (let shorter = rest.replace(mark, ''); shorter !== rest; shorter = rest.replace(mark, '')) rest = shorter;
  return rest.trim();
}
