import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Site, SiteReading, Steps } from '@/lib/sites/contract';
import { dynamics } from '@/lib/sites/dynamics';
import { events } from '@/lib/sites/events';
import { fastmail } from '@/lib/sites/fastmail';
import { generic } from '@/lib/sites/generic';
import { gmail } from '@/lib/sites/gmail';
import { googlecalendar } from '@/lib/sites/googlecalendar';
import { hubspot } from '@/lib/sites/hubspot';
import { intercom } from '@/lib/sites/intercom';
import { outlook } from '@/lib/sites/outlook';
import { pipedrive } from '@/lib/sites/pipedrive';
import { proton } from '@/lib/sites/proton';
import { roundcube } from '@/lib/sites/roundcube';
import { salesforce } from '@/lib/sites/salesforce';
import { yahoo } from '@/lib/sites/yahoo';
import { zendesk } from '@/lib/sites/zendesk';
import { zoho } from '@/lib/sites/zoho';

/** "Now" of the fixtures: Friday 20 November 2026, 09:00 UTC. */
export const now = Date.parse('2026-11-20T09:00:00Z');

export const mail = 'https://mail.google.com/mail/u/0/';
export const outlookMail = 'https://outlook.office.com/mail/';
const inbox = 'https://app.intercom.com/a/inbox/fj1/inbox/shared/all';
export const webmail = 'http://mail.fjordgear.example:8080/rc/';

export const outlookCalendar = 'https://outlook.office.com/calendar/view/week';
export const calendar = 'https://calendar.google.com/calendar/u/0/r/week/2026/11/16';

export interface Fixture {
  site: Site;
  file: string;
  url: string;
  /** The file of a child frame, by its element id. */
  frames?: Record<string, string>;
}

const of = (site: Site, name: string, url: string, frames?: Record<string, string>): Fixture => ({
  site,
  file: `${site.id}/${name}-2026-11.html`,
  url,
  ...(frames ? { frames } : {}),
});

/** Every page fixture, under the address at which it would be met. */
export const fixtures = [
  of(gmail, 'list', `${mail}#inbox`),
  of(gmail, 'list-sent', `${mail}#sent`),
  of(gmail, 'conversation', `${mail}#inbox/FMfcgzQXKhVbNmRt`),
  of(gmail, 'compose', `${mail}#inbox?compose=new`),
  of(gmail, 'just-sent', `${mail}#sent/FMfcgzQXKhVbNmRx`),
  of(roundcube, 'list', `${webmail}?_task=mail&_mbox=INBOX`),
  of(roundcube, 'list-sent', `${webmail}?_task=mail&_mbox=Sent`),
  of(roundcube, 'search', `${webmail}?_task=mail&_mbox=INBOX`),
  {
    ...of(roundcube, 'list', `${webmail}?_task=mail&_mbox=INBOX`),
    frames: { messagecontframe: 'roundcube/preview-frame-2026-11.html' },
  },
  of(roundcube, 'show', `${webmail}?_task=mail&_uid=10&_mbox=INBOX&_action=show`),
  of(roundcube, 'show-sent', `${webmail}?_task=mail&_uid=1&_mbox=Sent&_action=show`),
  of(roundcube, 'larry-show', `${webmail}?_task=mail&_uid=10&_mbox=INBOX&_action=show`),
  of(roundcube, 'compose-plain', `${webmail}?_task=mail&_action=compose&_id=112403`),
  {
    ...of(roundcube, 'compose-html', `${webmail}?_task=mail&_action=compose&_id=112403`),
    frames: { composebody_ifr: 'roundcube/compose-html-frame-2026-11.html' },
  },
  of(outlook, 'list', `${outlookMail}inbox`),
  of(outlook, 'list-sent', `${outlookMail}sentitems`),
  of(outlook, 'conversation', `${outlookMail}inbox/id/AAQkAD`),
  of(outlook, 'compose', `${outlookMail}compose/AAkALg`),
  of(outlook, 'calendar', outlookCalendar),
  of(outlook, 'calendar-card', outlookCalendar),
  of(outlook, 'calendar-dialog', outlookCalendar),
  of(hubspot, 'record', 'https://app.hubspot.com/contacts/1/record/0-1/7'),
  of(hubspot, 'deal', 'https://app.hubspot.com/contacts/1/record/0-3/9'),
  of(salesforce, 'record', 'https://fjord.lightning.force.com/lightning/r/Contact/0035g00000Anna1/view'),
  of(salesforce, 'account', 'https://fjord.lightning.force.com/lightning/r/Account/0015g00000Lund1/view'),
  of(dynamics, 'record', 'https://fjord.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=A7'),
  of(dynamics, 'partial', 'https://fjord.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=lead&id=B8'),
  of(zoho, 'record', 'https://crm.zoho.eu/crm/org20/tab/Contacts/7'),
  of(pipedrive, 'record', 'https://fjord.pipedrive.com/person/7'),
  of(pipedrive, 'two', 'https://fjord.pipedrive.com/person/7'),
  of(zendesk, 'ticket', 'https://fjord.zendesk.com/agent/tickets/4711'),
  of(intercom, 'conversation', `${inbox}/conversation/4711`),
  of(intercom, 'partial', `${inbox}/conversation/4712`),
  of(intercom, 'unfamiliar', `${inbox}/conversation/4713`),
  of(intercom, 'record', 'https://app.intercom.com/a/apps/fj1/users/5f2a/all-conversations'),
  of(yahoo, 'conversation', 'https://mail.yahoo.com/n/inbox/all/messages/AB'),
  of(yahoo, 'compose', 'https://mail.yahoo.com/n/compose'),
  of(proton, 'list', 'https://mail.proton.me/u/0/inbox'),
  of(proton, 'conversation', 'https://mail.proton.me/u/0/inbox/c1', {
    content: 'proton/content-frame-2026-11.html',
  }),
  of(proton, 'compose', 'https://mail.proton.me/u/0/inbox'),
  of(fastmail, 'conversation', 'https://app.fastmail.com/mail/Inbox/Me7.Tc9?u=1'),
  of(fastmail, 'compose', 'https://app.fastmail.com/mail/Inbox/compose?u=1'),
  of(generic, 'record', 'https://crm.ledger.example/contacts/7'),
  of(generic, 'conversation', 'http://127.0.0.1:4200/mail/c-7'),
  of(generic, 'list-marked', 'https://mail.example/'),
  of(generic, 'other', 'https://news.example/merger'),
  of(generic, 'app-tables', 'http://192.168.2.9:8081/kartei/index.php?m=kontakte&id=4711'),
  of(generic, 'app-hashed', 'https://orbit.example/people/77'),
  of(generic, 'app-hash-mail', 'http://127.0.0.1:4200/courrier/#/boite/12'),
  of(generic, 'app-helpdesk', 'https://help.example/agent/812'),
  of(generic, 'app-frame', 'http://post.example:8080/mail/?mbox=in', {
    lasruta: 'generic/app-frame-inner-2026-11.html',
  }),
  of(generic, 'app-form', 'https://erp.example/debiteur?nr=10023'),
  of(generic, 'app-list', 'https://crm.example/customers'),
  of(generic, 'app-colleague', 'https://crm.example/customers/3'),
  of(generic, 'app-colleague-near', 'https://crm.example/customers/4'),
  of(generic, 'app-boxless', 'https://data.example/people/3'),
  of(generic, 'app-comment', 'https://data.example/people/4'),
  of(generic, 'app-sparse-mail', 'http://post.example:8080/mail#!/in/7'),
  of(generic, 'app-sparse-draft', 'http://post.example:8080/mail#!/in/7'),
  of(events, 'meetings', 'https://planner.example/agenda'),
  of(googlecalendar, 'event', calendar),
  of(googlecalendar, 'event-three', calendar),
  of(googlecalendar, 'event-cancelled', calendar),
  of(googlecalendar, 'event-german', calendar),
  of(googlecalendar, 'week', calendar),
] as const satisfies readonly Fixture[];

export function fixture(file: string): Fixture {
  const found = fixtures.find((one) => one.file === `${file}-2026-11.html`);
  if (!found) throw new Error(`No fixture ${file}`);
  return found;
}

/** The fixture in a document of its own; edit it, then read it with `read`. */
export function open({ file, url, frames = {} }: Omit<Fixture, 'site'>): Document {
  const { document } = page(readFileSync(resolve('test/fixtures', file), 'utf8'), url);
  for (const [id, inner] of Object.entries(frames))
    fill(document, id, readFileSync(resolve('test/fixtures', inner), 'utf8'));
  return document;
}

export function page(html: string, url: string): Window & typeof globalThis {
  return withVisibility(new JSDOM(html, { url, pretendToBeVisual: true }).window);
}

/** jsdom lays nothing out: what is shown is told by styles up the tree, in this window and in those of its frames. */
function withVisibility(window: Window & typeof globalThis): Window & typeof globalThis {
  if (Object.hasOwn(window.Element.prototype, 'checkVisibility')) return window;
  window.Element.prototype.checkVisibility = function isShown(this: Element) {
    // Asking for a style is slow here, and as a rule there is none to ask for.
    const plain = this.ownerDocument.styleSheets.length === 0;
    // What has no box is not shown to a browser, though what stands in it is.
    if (!plain && window.getComputedStyle(this).display === 'contents') return false;
    for (let at: Element | null = this; at; at = at.parentElement) {
      if (plain && !at.matches('[style], [hidden], head, script, style, noscript, template')) continue;
      const { display, visibility, opacity } = window.getComputedStyle(at);
      if (display === 'none' || visibility === 'hidden' || visibility === 'collapse' || opacity === '0') return false;
    }
    return true;
  };
  for (const frames of [window.HTMLIFrameElement.prototype, window.HTMLFrameElement.prototype]) {
    const inner = Object.getOwnPropertyDescriptor(frames, 'contentDocument')?.get;
    Object.defineProperty(frames, 'contentDocument', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const document = inner?.call(this) as Document | null;
        if (document?.defaultView) withVisibility(document.defaultView as Window & typeof globalThis);
        return document;
      },
    });
  }
  return window;
}

/** Names of the browser's that a page script uses: of this window, as in the page itself. */
export function globalsOf(document: Document): Record<string, unknown> {
  const window = document.defaultView as Window & typeof globalThis;
  const { AbortController, MutationObserver } = window;
  return { window, document, AbortController, MutationObserver };
}

/** Writes a child frame's document. */
export function fill(document: Document, id: string, html: string): void {
  const frame = document.querySelector<HTMLIFrameElement>(`#${id}`)?.contentDocument;
  frame?.open();
  frame?.write(html);
  frame?.close();
}

/** What is made in steps, at once. */
export function wholeOf<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What the page script would send of it, but for time, address and handles: texts are taken. */
export function read(site: Site, document: Document) {
  const reading = wholeOf(site.read(document));
  const messages = reading.messages.map((message) => ({ ...message, text: textOf(message.text) }));
  return { ...reading, messages };
}

export function readFixture(file: string) {
  const one = fixture(file);
  return read(one.site, open(one));
}

function textOf(text: SiteReading['messages'][number]['text']): string | null {
  if (text.is !== 'found') return null;
  return typeof text.value === 'string' ? text.value : text.value();
}

/** Addresses that a reading names as senders, in its messages and people. */
export function senders({
  messages,
  people,
}: Pick<SiteReading, 'people'> & { messages: Pick<SiteReading['messages'][number], 'from'>[] }): string[] {
  return [
    ...messages.flatMap(({ from }) => (from.is === 'found' ? [from.value.address] : [])),
    ...people.filter(({ role }) => role === 'from').map(({ address }) => address),
  ];
}
