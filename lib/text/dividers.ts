import { endsIn, firstWord } from './lines';

const original =
  "original message|original appointment|ursprüngliche nachricht|originalnachricht|original-nachricht|ursprünglicher termin|message d'origine|message d’origine|message original|message initial|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|origineel bericht|originalmeddelande|ursprungligt meddelande|originalt meddelande|opprinnelig melding|originalmelding|original melding|oprindelig meddelelse|original meddelelse|oprindelig besked|originalbesked|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|оригинальное сообщение|reply message|antwort nachricht|原始邮件|原始郵件|原邮件|原始信件|元のメッセージ|元のメール|original メッセージ|원본 메시지|원본 메일|orijinal mesaj|özgün ileti|původní zpráva|eredeti üzenet|eredeti üzenet|pôvodná správa|mesaj original|оригінальне повідомлення";

const forwarded =
  'forwarded message|forwarded mail|forwarded email|fwd|weitergeleitete nachricht|message transféré|message transmis|message réexpédié|mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|vidarebefordrat mejl|videresendt melding|videresendt meddelelse|videresendt besked|edelleenlähetetty viesti|välitetty viesti|przekazana wiadomość|wiadomość przekazana|wiadomość przesłana dalej|treść przekazanej wiadomości|пересылаемое сообщение|перенаправленное сообщение|пересланное сообщение|转发邮件|转发的邮件|轉寄郵件|轉寄的郵件|転送メッセージ|転送されたメッセージ|メッセージを転送|전달된 메시지|iletilmiş mesaj|iletilen ileti|přeposlaná zpráva|továbbított üzenet|preposlaná správa|mesaj redirecționat|переслане повідомлення';

const phrases = new Set(`${original}|${forwarded}`.split('|'));

/** What stands above a forwarded message without dashes around it. */
const openings = new Set(
  'begin forwarded message|forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|début du message réexpédié|inicio del mensaje reenviado|início da mensagem encaminhada|início da mensagem reencaminhada|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat mejl|vidarebefordrat brev|videresendt melding|start på videresendt besked|välitetty viesti alkaa|początek przekazywanej wiadomości|начало переадресованного сообщения|начало пересылаемого сообщения|下面是被转发的邮件|开始转发的邮件|以下是轉寄的郵件|転送されたメッセージ|전달된 메시지'.split(
    '|',
  ),
);

const replyAbove =
  /^\W*(?:please )?(?:type|write|reply|enter) (?:your )?(?:reply |response |answer )?above this line|^\W*(?:antworten? (?:sie )?(?:bitte )?(?:oberhalb|über) dieser (?:zeile|linie)|bitte (?:antworten sie )?(?:oberhalb|über) dieser (?:zeile|linie)|répondez au-dessus de cette ligne|répondre au-dessus de cette ligne|responda (?:por encima|acima) de est[ae] lín[hi]?a|svar over denne linje[n]?)/iu;

/** Notes marks what it forwards with the name and the date on the divider itself. */
const forwardedBy =
  /^-{3,}\s?(?:forwarded by|weitergeleitet von|transféré par|reenviado por|encaminhado por|inoltrato da|doorgestuurd door|vidarebefordrat av|videresendt av|videresendt af)\s.{1,150}-{2,}$/iu;

/** How the request to answer above begins. */
const replyWords = new Set(
  'please type write reply enter antworten antworte bitte répondez répondre responda svar'.split(' '),
);

/** A line that says "here begins another message", as mail programs write it in many languages. */
export function isDivider(text: string): boolean {
  if (text.length > 200) return false;
  const dashes = '-_*=~#—–‐‑⁃'.includes(text.charAt(0)) ? (/^[-_*=~#—–‐‑⁃]{2,}/u.exec(text)?.[0] ?? '') : '';
  if (dashes === '' && !endsIn(':：', text)) return replyWords.has(firstWord(text)) && replyAbove.test(text);
  const words = text
    .slice(dashes.length)
    .replace(/[-_*=~#—–‐‑⁃\s:：]+$/u, '')
    .trim();
  if (words === '') return false;
  const phrase = words.toLowerCase().replace(/\s+/g, ' ');
  if (dashes === '') return openings.has(phrase) || (replyWords.has(firstWord(phrase)) && replyAbove.test(words));
  return phrases.has(phrase) || replyAbove.test(words) || forwardedBy.test(text);
}
