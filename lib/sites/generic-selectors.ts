import type { Chain } from './rungs';

/** What any page may say of itself, in attributes with a public meaning. */
export const genericSelectors = {
  /** Beside schema.org's accountablePerson. Signing out is something only a signed-in person is offered. */
  account: {
    means: 'signed-in address',
    seen: '2026-11',
    rungs: [
      'a[rel~="me"][href^="mailto:" i], meta[name="user-email" i][content]',
      'a[href*="logout" i], a[href*="signout" i], a[href*="sign-out" i], a[href*="sign_out" i], a[href*="log-out" i]',
      'header [aria-haspopup], [role="banner"] [aria-haspopup], nav [aria-haspopup]',
    ],
  },
  mail: {
    means: 'mail link, or name with its address',
    seen: '2026-11',
    rungs: ['a[href^="mailto:" i], [title*="@"], [aria-label*="@"]'],
  },
  phone: { means: 'telephone link', seen: '2026-11', rungs: ['a[href^="tel:" i]'] },
  title: { means: 'title', seen: '2026-11', rungs: ['h1', '[role="heading"][aria-level="1"]'] },
  content: { means: 'content', seen: '2026-11', rungs: ['main, [role="main"], article'] },
  margin: {
    means: 'margin',
    seen: '2026-11',
    rungs: ['footer, nav, aside, [role="contentinfo"], [role="navigation"], [role="complementary"]'],
  },
  /** Beside schema.org's Event. */
  field: { means: 'field', seen: '2026-11', rungs: ['input:not([type]), input[type="text" i], input[type="email" i]'] },
  /** A form with any of these is for signing in or for writing. */
  notRecord: {
    means: 'form that is no record',
    seen: '2026-11',
    rungs: [
      '[type="password" i], [name="to" i], [name="_to" i], [name="recipient" i], [name="recipients" i], input[type="email"][multiple]',
    ],
  },
  /** A field for one's own address (a contact form) looks alike, so the name has to say "to". */
  draftTo: {
    means: 'recipients of the draft',
    seen: '2026-11',
    rungs: [
      '[name="to" i], [name="_to" i], [id="to" i], [name="recipient" i], [name="recipients" i]',
      'input[type="email"][multiple]',
    ],
  },
  draftCc: { means: 'copies of the draft', seen: '2026-11', rungs: ['[name="cc" i], [name="_cc" i], [id="cc" i]'] },
  draftSubject: {
    means: 'subject of the draft',
    seen: '2026-11',
    rungs: ['[name="subject" i], [name="_subject" i], [id="subject" i]'],
  },
  draftBody: {
    means: 'draft',
    seen: '2026-11',
    rungs: [
      '[contenteditable]:not([contenteditable="false" i])',
      'textarea:not([name="to" i], [name="_to" i], [name$="cc" i])',
    ],
  },
} as const satisfies Record<string, Chain>;

export const genericQuoted =
  'blockquote:not([style*="border:none;padding"]), [class*="gmail_quote"]:not(:has(> blockquote)), [class*="gmail_attr"]:has(+ blockquote), [class*="gmail_signature"], [class*="moz-cite-prefix"], [class*="moz-signature"], [class*="yahoo_quoted"], [class*="protonmail_quote"], [class*="protonmail_signature"], [id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"]';

/** The same in a draft, where the whole container is below what the seller writes. */
export const genericDraftQuoted =
  'blockquote, [class*="gmail_quote"], [class*="gmail_attr"], [class*="gmail_signature"], [class*="moz-cite-prefix"], [class*="moz-signature"], [id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"]';
