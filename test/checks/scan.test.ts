import { expect, test } from 'vitest';
import { scanBundles } from '@/test/checks/scan.mjs';

const scan = (name: string, text: string) => scanBundles(new Map([[name, text]]));

const forbidden = [
  'fetch("/x")',
  'const f=globalThis.fetch;f(u)',
  'self["fetch"](u)',
  'new XMLHttpRequest',
  'new WebSocket(u)',
  'new EventSource(u)',
  'new WebTransport(u)',
  'new RTCPeerConnection({})',
  'new webkitRTCPeerConnection({})',
  'navigator.sendBeacon(u)',
  'importScripts("http://a.example/x.js")',
  'import("//a.example/x.js")',
  'a.rel="preconnect"',
  "a.rel='dns-prefetch'",
  'a.rel=`prefetch`',
  'r.preconnect(u)',
  'r.prefetchDNS(u)',
  'window.open(u)',
  'globalThis.open(u)',
  ';open(u)',
  'chrome.downloads.download({url:u})',
  'eval(t)',
  'new Function(t)',
  'Function(t)()',
  'const F=Function;new F(t)',
  'e.innerHTML=t',
  'e.outerHTML = t',
  'e.innerHTML+=t',
  'e.insertAdjacentHTML("beforeend",t)',
  'document.write(t)',
  'const u="https://collect.example/"',
  'const u="http://react.dev.example/errors/"',
  'const u="wss://collect.example/"',
  '<link rel="preconnect" href="//a.example">',
  '@import url(https://fonts.example/a.css)',
];

test.each(forbidden)('a planted %s is found in any bundle', (planted) => {
  for (const name of ['background.js', 'chunks/sidepanel-1.js', 'page-gmail.js', 'sidepanel.html', 'assets/a.css']) {
    expect(scan(name, `var a=1;${planted};var b=2;`).length, name).toBeGreaterThan(0);
  }
});

const forbiddenInPage = [
  'chrome.runtime.getURL("x")',
  'chrome.storage.local.get(null)',
  'chrome.storage.session.set({})',
  'chrome.tabs.query({})',
  'const{runtime:r}=chrome;r.getURL("x")',
  'chrome["tabs"].query({})',
  'globalThis.browser.tabs.query({})',
  'Temporal.Now.instant()',
  'class ZodError{}',
  'a._zod.run()',
  'import("./chunk.js")',
  'localStorage.setItem("a","b")',
  'indexedDB.open("a")',
  'document.cookie="a=b"',
  'new Worker(u)',
  'new Image',
  'document.createElement("img")',
  'i.src=u',
  'b.click()',
  'f.requestSubmit()',
  'f.submit()',
  'location.href=u',
  'location=u',
  'location.assign(u)',
  '(()=>{start()})();pageGmail;',
];

test.each(forbiddenInPage)('a planted %s is found in what is put into a page, and only there', (planted) => {
  expect(scan('page-gmail.js', planted).length).toBeGreaterThan(0);
  expect(scan('chunks/sidepanel-1.js', planted)).toEqual([]);
});

test('a page bundle may speak to the worker and leave it a letter', () => {
  const text =
    'chrome.runtime.sendMessage(m);chrome.runtime.onMessage.addListener(l);chrome.runtime.id;chrome.storage.local.set(o)';
  expect(scan('page-gmail.js', text)).toEqual([]);
});

test('what a library only names is let through, and nothing that looks like it', () => {
  expect(scan('background.js', 'a.createElementNS("http://www.w3.org/2000/svg","path")')).toEqual([]);
  expect(scan('background.js', 'var w="https://react.dev/errors/"+B')).toEqual([]);
  expect(scan('background.js', 'i.innerHTML="<script><\\/script>",i=i.removeChild(i.firstChild)')).toEqual([]);
  expect(scan('background.js', 'i.innerHTML="<script>go()<\\/script>"')).toHaveLength(1);
});

test('a find names the file, what it is and the text around it', () => {
  expect(scan('background.js', 'var before;fetch(u);var after')).toEqual([
    'background.js: fetch: …var before;fetch(u);var after…',
  ]);
});
