import { isRule, type Line } from './lines';

type Kind = 'from' | 'sent' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/** What mail programs write before the colon, by what it says. "Sent" says more than "date", which people use too. */
const labels: Readonly<Record<Kind, string>> = {
  from: 'from|von|de|da|van|från|fra|lähettäjä|od|от|від|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|kimden|gönderen|feladó|odesílatel|odosielateľ|from/från|expéditeur|mittente|afzender|afsender|avsender|absender|remitente|remetente|nadawca|отправитель|de la|από',
  sent: 'sent|gesendet|envoyé|envoyée|envoye|envoyé le|enviado|enviado el|enviado em|enviada|enviada em|inviato|inviato il|verzonden|skickat|sendt|lähetetty|wysłano|wysłane|data wysłania|отправлено|дата отправки|надіслано|发送时间|发送日期|寄件日期|傳送時間|送信日時|보낸 날짜|보낸날짜|gönderildi|gönderme tarihi|elküldve|odesláno|odoslané|trimis|sendt den|date d’envoi|date d’envoi',
  date: 'date|datum|fecha|data|dato|päivämäärä|pvm|päiväys|дата|日期|日付|日時|날짜|tarih|dátum',
  to: 'to|an|à|para|per|a|aan|till|til|vastaanottaja|do|кому|до|收件人|收件者|宛先|받는 사람|받는사람|kime|címzett|komu|către|destinataire|destinatario|destinatário|ontvanger|mottaker|modtager|mottagare|adresat|empfänger|προς',
  cc: 'cc|bcc|kopie|kopie (cc)|kopia|kopi|kopio|copia|copie|copie à|cópia|dw|копия|копія|抄送|副本|참조|bilgi|másolat|kopie an|cc:',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|тема|主题|主旨|主題|件名|제목|konu|tárgy|předmět|predmet|subiect|θέμα|re',
  other:
    'reply-to|reply to|antwort an|répondre à|responder a|rispondi a|antwoord aan|svar til|svara till|vastaus|odpowiedź-do|ответ-кому|importance|wichtigkeit|priorité|importancia|prioriteit|prioritet|priority|attachments|anlagen|pièces jointes|datos adjuntos|anexos|allegati|bijlagen|bilagor|vedlegg|vedhæftede filer|liitteet|załączniki|вложения|附件|添付ファイル|organization|message-id',
};

const kinds = new Map<string, Kind>();
for (const kind of ['other', 'subject', 'cc', 'to', 'date', 'sent', 'from'] as const) {
  for (const label of labels[kind].split('|')) kinds.set(label, kind);
}

/**
 * How many lines from here on are the header block that mail programs put above a quoted message ("From: … Sent: …
 * To: … Subject: …", in any order and many languages); 0 when they are none. People list places and dates in the same
 * shape, so it takes an address, a time of sending, a subject or a rule above.
 */
export function headerBlockAt(lines: readonly Line[], at: number): number {
  const ruled = isLongRule(lines[at]?.text ?? '');
  let from = at;
  if (ruled) {
    from += 1;
    while (from < at + 3 && lines[from]?.text === '') from += 1;
  }
  const opening = headerOf(lines[from]?.text ?? '');
  if (!opening || opening.kind === 'cc' || opening.kind === 'other' || opening.kind === 'to') return 0;
  const { found, end, addressed } = collect(lines, from);
  if (!found.has('from') || found.size < 2) return 0;
  const told = addressed || found.get('sent') || (found.has('subject') && found.size > 2);
  return ruled || told ? end - at : 0;
}

/** The headers in a row, each with whether its value has a digit; blank lines and wrapped values may part them. */
function collect(lines: readonly Line[], from: number): { found: Map<Kind, boolean>; end: number; addressed: boolean } {
  const found = new Map<Kind, boolean>();
  let addressed = false;
  let end = from;
  let foreign = 0;
  for (let at = from; at < lines.length && at < from + 24; at++) {
    const text = lines[at]?.text ?? '';
    const header = headerOf(text);
    if (header) {
      // Another message's headers.
      if (/^(?:from|subject|sent)$/.test(header.kind) && found.has(header.kind)) break;
      found.set(header.kind, found.get(header.kind) || /\d/.test(header.value));
      addressed ||= (header.kind === 'from' || header.kind === 'to') && /[^\s@]@[^\s@]/.test(header.value);
      end = at + 1;
      foreign = 0;
    } else if (text !== '' && at === end && /[^\s@]@[^\s@]|;$/.test(text) && text.length < 200) {
      // A list of recipients that went over the line.
      end = at + 1;
    } else if (++foreign > 1 || text !== '') break;
  }
  return { found, end, addressed };
}

function headerOf(text: string): { kind: Kind; value: string } | null {
  const head = text.slice(0, 30);
  if (!head.includes(':') && !head.includes('：')) return null;
  const match = /^[*_]{0,2}([^:：*]{1,24}?)\s?[*_]{0,2}[:：][*_]{0,2}(.*)$/u.exec(text);
  if (!match) return null;
  const kind = kinds.get((match[1] ?? '').trim().toLowerCase());
  return kind ? { kind, value: (match[2] ?? '').trim() } : null;
}

function isLongRule(text: string): boolean {
  return text.length >= 10 && text.charCodeAt(0) === text.charCodeAt(9) && isRule(text);
}
