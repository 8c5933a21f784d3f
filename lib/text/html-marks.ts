/** What a mail program says of an element, in names that it gives. */
export type Mark = 'quote' | 'rest' | 'signature' | 'introduction' | null;

/** The element holds somebody else's message and nothing of the writer's. */
const quotes =
  /^(?:gmail_attr|protonmail_quote|tutanota_quote|zmail_extra|blockquote_zmail|moz-forward-container|moz-email-headers-table|olk_src_body_section|mail-editor-reference-message-container|front-blockquote|sh-quoted-content|alimail-quote|hs_reply|freshdesk_quote|isreplycontent|isforwardcontent|mailbird_quote|airmail_ext_on|quoted-content|messagereplysection|clean_bq|replied-content|ntes_not_fresh_mailmessage)$|yahoo_quoted/;
/** Everything from here on is somebody else's. */
const rests = /^(?:divrplyfwdmsg|appendonsend|stopspelling|outlookmessageheader|reply_above_line|zwchr)$/;
const introductions = /^(?:moz-cite-prefix|gmail_quote_attribution|reply-intro|cite-prefix)$/;
const signatures =
  /^(?:gmail_signature|gmail_signature_prefix|moz-signature|ms-outlook-mobile-signature|ms-outlook-mobile-body-separator-line|protonmail_signature_block(?:-user|-proton)?|zm-_id_-sgn|sh-signature|front-signature|messagesignaturesection|io-ox-signature|divneteasemailcard|composer_signature|signature|mobile_signature|bluemailsignature|__sig_pre__|__sig_post__|yahoo-signature|(?:e?mail|user|htmlsig)[-_]?signature|x-apple-signature|signature_container|signature-container)$/;

/**
 * What the names of an element say: its id, its classes and what some programs put in other attributes. Webmails prefix
 * the names of the messages that they show (`x_`, `m_123`, `v1`), and Yahoo its own (`ydp123`).
 */
export function markOf(element: Element): Mark {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BLOCKQUOTE') return isIndent(element) ? null : 'quote';
  for (const name of namesOf(element)) {
    if (quotes.test(name)) return 'quote';
    if (rests.test(name)) return 'rest';
    if (introductions.test(name)) return 'introduction';
    if (signatures.test(name)) return 'signature';
    if (name === 'gmail_quote' || element.getAttribute('name') === 'quote')
      return holdsAnswers(element) ? null : 'quote';
  }
  return null;
}

/** A reply quotes within the container, and the writer may answer in between; what is forwarded fills it. */
function holdsAnswers(container: Element): boolean {
  const children = Array.from(container.children);
  const introduction = children.find(({ className }) => /gmail_attr/.test(className));
  if (/^\s*-{5,}/.test(introduction?.textContent ?? '')) return false;
  return children.some(({ tagName }) => tagName.toUpperCase() === 'BLOCKQUOTE');
}

const prefix = /^(?:x_|ecx|m_-?\d+_?|v\d+|ydp[0-9a-f]{6,8})+/;

function namesOf(element: Element): string[] {
  const given = [
    element.id,
    element.getAttribute('class') ?? '',
    element.getAttribute('name') ?? '',
    element.getAttribute('data-marker') ?? '',
    element.getAttribute('data-smartmail') ?? '',
  ].join(' ');
  if (given.trim() === '' || given.length > 2000) return [];
  return given
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(prefix, ''));
}

/** The button that indents makes a blockquote too, without a line beside it. */
function isIndent(element: Element): boolean {
  const style = styleOf(element);
  return (
    !element.hasAttribute('cite') &&
    !element.hasAttribute('type') &&
    !/quote|cite/i.test(element.getAttribute('class') ?? '') &&
    /border(?:-width)?:\s*(?:none|0|medium none)/.test(style) &&
    !/border-left/.test(style) &&
    /margin(?:-left)?:/.test(style)
  );
}

/** Something long or a question in a marked signature may be the writer's, typed in the wrong place. */
export function isSignature(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < 3000 && !/[?？](?!\S*=)/u.test(text);
}

/** Outlook draws a line above the headers of the message that it quotes. */
export function hasLineAbove(element: Element): boolean {
  return element.tagName.toUpperCase() === 'DIV' && /border-top(?:-style)?:[^;]*\bsolid/.test(styleOf(element));
}

/** The beginning of an element's own style, in small letters. */
export function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').slice(0, 1000).toLowerCase();
}

/** Outlook's "From … Sent … To … Subject" under a thin line, in whatever language: labels in bold that end in a colon. */
export function isHeaderBlock(element: Element): boolean {
  const bold = Array.from(element.querySelectorAll('b, strong')).slice(0, 12);
  return (
    bold.filter((label) => /^[^:：]{1,40}[:：]\s*$/u.test((label.textContent ?? '').slice(0, 60).trim())).length >= 3
  );
}
