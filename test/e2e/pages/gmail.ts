import { appScript } from './gmail-app';

/**
 * A page that behaves like Gmail as `gmail-selectors.ts` describes it: views that stay in the tree, ids that hold times,
 * collapsed messages, replies in the thread and in a window, and its own word on a sending. Written by hand from public
 * descriptions; it is no copy of Gmail.
 */
export function gmailPage({ own, threads, words = english }: Mailbox): string {
  return `<!doctype html>
<html lang="${words.lang}"><head><meta charset="utf-8"><title>${words.inbox} - ${own.address} - Gmail</title>
<style>[role=dialog],[role=alert]{position:fixed;right:20px;bottom:20px;background:#fff;border:1px solid}.afn{position:absolute;left:-9999px}</style></head>
<body><header><a href="https://accounts.google.com/SignOutOptions?hl=${words.lang}" aria-label="${words.account}: ${own.name} (${own.address})">N</a>
<button id="compose">${words.compose}</button></header>
<template data-view="#inbox">${listView(threads, own, words)}</template>
${threads.map((thread) => `<template data-view="#inbox/${thread.token}">${threadView(thread, own, words)}</template>`).join('\n')}
<template id="inline">${inlineReply(words)}</template>
<template id="window">${composeWindow(own, words)}</template>
<script>(${appScript.toString()})(${JSON.stringify({ own, words })})</script>
</body></html>`;
}

export interface Party {
  name: string;
  address: string;
}

export interface Mail {
  /** Epoch milliseconds: the id is made of it. */
  at: number;
  from: Party;
  to: Party[];
  text: string;
  /** 'was-opened': collapsed again, so that its ids are still there. */
  shown?: 'opened' | 'collapsed' | 'was-opened';
}

export interface Thread {
  /** What Gmail puts into the address: not the thread's id. */
  token: string;
  subject: string;
  mails: Mail[];
  /** Messages behind a count, not in the page at all. */
  stacked?: number;
}

export interface Mailbox {
  own: Party;
  threads: Thread[];
  words?: Words;
}

export const english = {
  lang: 'en',
  inbox: 'Inbox (2)',
  account: 'Google Account',
  compose: 'Compose',
  me: 'me',
  to: 'to',
  reply: 'Reply',
  send: 'Send',
  sent: 'Message sent',
  scheduled: 'Send scheduled for Mon, Nov 23, 8:00 AM',
  undone: 'Sending undone.',
  undo: 'Undo',
  see: 'View message',
};
export type Words = typeof english;

export const chinese: Words = {
  lang: 'zh-CN',
  inbox: '收件箱 (2)',
  account: 'Google 帐号',
  compose: '写邮件',
  me: '我',
  to: '发送至',
  reply: '回复',
  send: '发送',
  sent: '邮件已发送',
  scheduled: '已安排在 11月23日周一 08:00 发送',
  undone: '已撤消发送。',
  undo: '撤消',
  see: '查看邮件',
};

export const arabic: Words = {
  lang: 'ar',
  inbox: 'البريد الوارد (2)',
  account: 'حساب Google',
  compose: 'إنشاء',
  me: 'أنا',
  to: 'إلى',
  reply: 'ردّ',
  send: 'إرسال',
  sent: 'تم إرسال الرسالة',
  scheduled: 'تمت جدولة الإرسال في الاثنين ٢٣ نوفمبر ٨:٠٠ ص',
  undone: 'تم التراجع عن الإرسال.',
  undo: 'تراجع',
  see: 'عرض الرسالة',
};

/** A conversation with very old messages behind a count. */
export function threadOf(token: string, subject: string, mails: Mail[]): Thread {
  return { token, subject, mails, stacked: 3 };
}

/** The id of a message of that instant: time in the upper bits, a count below. */
export function hexId(at: number, count = 7): string {
  return ((BigInt(at) << 20n) | BigInt(count)).toString(16);
}

const decimalId = (at: number, count = 7) => BigInt(`0x${hexId(at, count)}`).toString();
const log = (...parts: [number, string][]) =>
  parts
    .map(
      ([place, id]) =>
        `${place}:${Buffer.from(JSON.stringify([id]))
          .toString('base64')
          .replace(/=+$/, '.')}`,
    )
    .join('; ');

function dateOf(at: number, { lang }: Words): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

function person({ name, address }: Party, className: string, own: Party, words: Words): string {
  const shown = address === own.address ? words.me : name;
  return `<span class="${className}" email="${address}" name="${shown}" data-hovercard-id="${address}">${shown}</span>`;
}

function listView(threads: Thread[], own: Party, words: Words): string {
  const rows = threads.map((thread, index) => {
    const last = thread.mails.at(-1);
    const first = thread.mails[0];
    if (!first || !last) return '';
    const people = [...new Map(thread.mails.map(({ from }) => [from.address, from])).values()];
    const cell = people.map((one) => `<span class="bA4">${person(one, 'yP', own, words)}</span>`).join(', ');
    const ids = `data-thread-id="#thread-f:${decimalId(first.at)}" data-legacy-thread-id="${hexId(first.at)}" data-legacy-last-message-id="${hexId(last.at)}" data-legacy-last-non-draft-message-id="${hexId(last.at)}"`;
    return `<tr class="zA ${index === 0 ? 'zE' : 'yO'}" role="row" aria-labelledby=":r${index}" data-open="#inbox/${thread.token}" jslog="1; ${log([1, `#thread-f:${decimalId(first.at)}`])}">
<td class="yX xY"><div id=":r${index}" class="afn">${people.map(({ name }) => name).join()}, ${thread.subject}</div><div class="yW">${cell}</div></td>
<td class="xY a4W"><div class="y6"><span class="bog"><span class="bqe" ${ids}>${thread.subject}</span></span></div></td>
<td class="xW xY"><span title="${dateOf(last.at, words)}"><span>${dateOf(last.at, words)}</span></span></td></tr>`;
  });
  return `<div role="main"><div gh="tl"><table><tbody>${rows.join('\n')}</tbody></table></div></div>`;
}

function threadView({ subject, mails, stacked = 0 }: Thread, own: Party, words: Words): string {
  const first = mails[0]?.at ?? 0;
  const thread = `#thread-f:${decimalId(first)}`;
  const stack = stacked
    ? `<div role="listitem" class="kQ"><div class="adv"><span class="adx"><span>${stacked}</span></span></div></div>`
    : '';
  return `<div role="main"><h2 class="hP" data-legacy-thread-id="${hexId(first)}" data-thread-perm-id="${thread.slice(1)}" jslog="2; ${log([1, thread])}">${subject}</h2>
<div role="list">${stack}${mails.map((mail) => message(mail, thread, own, words)).join('\n')}</div></div>`;
}

function message(mail: Mail, thread: string, own: Party, words: Words): string {
  const shown = mail.shown ?? 'opened';
  const collapsed = `<div class="adf ads"><table><tbody><tr><td class="gF gK"><h3 class="iw">${person(mail.from, 'gD', own, words)}</h3></td><td class="iA g6">${mail.text.slice(0, 20)}</td><td class="gH"><span class="g3" title="${dateOf(mail.at, words)}">${words.inbox}</span></td></tr></tbody></table></div>`;
  const opened = openedMessage(mail, thread, own, words);
  if (shown === 'opened') return `<div role="listitem" class="h7">${opened}</div>`;
  // A collapsed message holds nothing of itself until it is opened; then it stays, hidden.
  const inside =
    shown === 'was-opened'
      ? opened.replace('class="adn ads"', 'class="adn ads" style="display: none"')
      : `<template>${opened}</template>`;
  return `<div role="listitem" class="kv">${collapsed}${inside}</div>`;
}

function openedMessage({ at, from, to, text }: Mail, thread: string, own: Party, words: Words): string {
  const id = `#msg-f:${decimalId(at)}`;
  const codes = `jslog="3; ${log([1, thread], [4, id])}"`;
  const recipients = to.map((one) => person(one, 'g2', own, words)).join(', ');
  return `<div class="adn ads" data-message-id="${id}" data-legacy-message-id="${hexId(at)}">
<div class="gE iv gt"><table><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw"><span class="qu">${person(from, 'gD', own, words)} <span class="go">&lt;${from.address}&gt;</span></span></h3></td><td class="gH"><span class="g3" title="${dateOf(at, words)}">${dateOf(at, words)}</span><div class="zd" ${codes}></div></td></tr>
<tr class="acZ xD"><td><div class="iw ajw"><span class="hb">${words.to} ${recipients}</span></div></td></tr></tbody></table></div>
<div class="ii gt" ${codes}><div class="a3s aiL"><div dir="ltr"><p>${text}</p></div></div></div>
<span role="link" tabindex="0" class="ams bkH" data-to="${from.name}|${from.address}">${words.reply}</span></div>`;
}

function editor(words: Words): string {
  return `<input name="subjectbox" class="aoT"><input type="hidden" name="subject"><div class="Ap"><div class="Am Al editable" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" aria-label="${words.compose}" style="min-height: 60px"></div></div><div role="button" tabindex="0" class="T-I aoO T-I-atl">${words.send}</div><div role="button" tabindex="0" class="later">${words.send} +</div>`;
}

function inlineReply(words: Words): string {
  return `<div class="ip adB"><div class="M9"><form><input type="hidden" name="rm" value="#msg-f:1"><div class="anm" name="to"><div role="listbox"></div></div>${editor(words)}</form></div></div>`;
}

function composeWindow(own: Party, words: Words): string {
  return `<div class="nH Hd" role="dialog" aria-label="${words.compose}"><form><div class="az9"><span email="${own.address}" name="${own.name}" data-hovercard-id="${own.address}">${own.name}</span></div><div class="anm" name="to"><div role="listbox"></div><input role="combobox" aria-label="${words.to}"></div><div class="anm" name="cc"><div role="listbox"></div></div><input type="hidden" name="rm" value="">${editor(words)}</form></div>`;
}
