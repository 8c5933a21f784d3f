// @ts-check
// What the built bundles must not hold: the content security policy cannot stop all of it, and none of it in a page.

/**
 * @typedef {object} Rule
 * @property {string} what for the complaint
 * @property {RegExp} pattern global
 *
 * @typedef {object} Dead
 * @property {RegExp} pattern global; `[\w$]+` stands where the minifier names things
 * @property {string} reason why it may stand there
 */

/** @type {Rule[]} */
const everywhere = [
  { what: 'fetch', pattern: /\bfetch\b/g },
  { what: 'a request', pattern: /\b(XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport)\b/g },
  { what: 'a peer connection', pattern: /\b(webkit)?RTC(PeerConnection|DataChannel)\b/g },
  { what: 'a beacon', pattern: /\bsendBeacon\b/g },
  { what: 'importScripts', pattern: /\bimportScripts\b/g },
  { what: 'a module from elsewhere', pattern: /\b(import|from)\s*\(?\s*["'`](https?:)?\/\//g },
  {
    what: 'a link that connects early',
    pattern: /["'`](preconnect|dns-prefetch|prefetch|prerender|speculationrules)["'`]/g,
  },
  { what: 'a link that connects early', pattern: /\.(preconnect|prefetchDNS)\s*\(/g },
  { what: 'window.open', pattern: /\b(window|self|globalThis)\s*\.\s*open\b|(?<![\w$.])open\s*\(/g },
  { what: 'a download', pattern: /\bdownloads\s*\.\s*\w+/g },
  { what: 'eval', pattern: /\beval\b|\bnew Function\b|=\s*Function\s*[,;)]|(?<![\w$.])Function\s*\(/g },
  { what: 'HTML written', pattern: /\.(innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)/g },
  {
    what: 'HTML written',
    pattern: /\b(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\.write/g,
  },
  { what: 'an address on the web', pattern: /\b(https?|wss?):\/\/[^\s"'`)\\<>]*/g },
];

/** What is in a library and does nothing, or names something without asking for it. @type {Dead[]} */
const dead = [
  { pattern: /https:\/\/react\.dev\/errors\//g, reason: 'React prints it in the text of an error' },
  { pattern: /http:\/\/www\.w3\.org\/[\w/]+/g, reason: 'a namespace of SVG, MathML, XLink or XML' },
  { pattern: /\bhttps?:\/\/schema\.org\/?/g, reason: 'the name of a vocabulary in the pages that are read' },
  { pattern: /https?:\/\/json-schema\.org\/draft[\w/-]+#?/g, reason: 'zod names the dialect of a schema' },
  {
    pattern: /https:\/\/tinyurl\.com\/y2uuvskb|http:\/\/bit\.ly\/2kdckMn/g,
    reason: 'Dexie prints it in the text of an error',
  },
  { pattern: /Workaround for Chrome UnknownError on open\(\)/g, reason: 'Dexie prints it to the console' },
  {
    pattern: /`http:\/\/\[?\$\{[\w$]+\}\]?`/g,
    reason: 'a host is put into a URL to be parsed, by zod and by the log; none is asked',
  },
  { pattern: /["'`]https?:\/\/\*\/\*["'`]/g, reason: 'a match pattern for a permission' },
  {
    pattern:
      /function [\w$]+\([\w$]+\)\{[\w$]+\.D\([\w$]+\),[\w$]+\("dns-prefetch",[\w$]+,null\)\}function [\w$]+\([\w$]+,[\w$]+\)\{[\w$]+\.C\([\w$]+,[\w$]+\),[\w$]+\("preconnect",[\w$]+,[\w$]+\)\}/g,
    reason: 'what React does when preconnect() is called, which is forbidden',
  },
  {
    pattern: /[\w$]+\.innerHTML="<script><\\\/script>"/g,
    reason: 'React makes a script element that does not run',
  },
  {
    pattern:
      /[\w$]+\?\.__html!==[\w$]+&&\([\w$]+\.innerHTML=[\w$]+\)|[\w$]+=[\w$]+\.__html,[\w$]+!=null&&\([\w$]+\.innerHTML=[\w$]+\)/g,
    reason: 'React on dangerouslySetInnerHTML, which lint forbids',
  },
  {
    pattern: /try\{(const|let|var) ([\w$]+)=Function;return new \2\(""\),!0\}catch/g,
    reason: 'zod asks whether it may compile; `jitless` keeps it from asking',
  },
  {
    pattern: /compile\(\)\{(const|let|var) [\w$]+=Function,/g,
    reason: 'zod compiles a schema, never under `jitless`',
  },
];

// The last is the picker's: over a port it sees when the panel is gone.
const allowedInPage = [
  'runtime.sendMessage',
  'runtime.onMessage',
  'runtime.id',
  'storage.local.set',
  'runtime.onConnect',
];

/** Beyond that, in what is put into a page. @type {Rule[]} */
const inPage = [
  {
    what: 'an extension API it needs not',
    pattern: new RegExp(`\\bchrome\\b(?!\\.(${allowedInPage.join('|').replaceAll('.', '\\.')})\\b)`, 'g'),
  },
  { what: 'the alias of an extension API', pattern: /\bbrowser\b(?=[.?[])/g },
  { what: 'zod', pattern: /\bZod\w*|_zod\b/g },
  { what: 'Temporal', pattern: /\bTemporal\b/g },
  { what: 'a dynamic import', pattern: /\bimport\s*\(/g },
  { what: "the page's own storage", pattern: /\b(indexedDB|localStorage|sessionStorage|caches)\b|\.cookie\b/g },
  { what: 'a worker', pattern: /\bnew (Shared)?Worker\b|\bserviceWorker\b/g },
  {
    what: 'an element that loads',
    pattern:
      /\bnew (Image|Audio)\b|createElement\(\s*["'`](img|script|link|iframe|object|embed|video|audio|source)\b/gi,
  },
  { what: 'an address given to an element', pattern: /\.(src|srcset|action|poster)\s*=(?!=)/g },
  { what: 'pressing for the seller', pattern: /\.(click|submit|requestSubmit)\s*\(/g },
  { what: 'a name at its end, which is not there by then', pattern: /\}\)\(\);\s*\w+;?\s*$/g },
  { what: 'leaving the page', pattern: /\blocation(\.href)?\s*=(?!=)|\blocation\.(assign|replace|reload)\b/g },
];

/**
 * What the scan finds in built files, one line each with the text around it.
 *
 * @param {Map<string, string>} files name in the build to text: scripts, pages and styles
 * @returns {string[]}
 */
export function scanBundles(files) {
  const found = [];
  for (const [name, text] of files) {
    const rules = isPageBundle(name) ? [...everywhere, ...inPage] : everywhere;
    const rest = dead.reduce((left, { pattern }) => left.replace(pattern, ' '), text);
    for (const { what, pattern } of rules) {
      for (const { index, 0: match } of rest.matchAll(pattern)) {
        const around = rest.slice(Math.max(0, index - 40), index + match.length + 40).replace(/\s+/g, ' ');
        found.push(`${name}: ${what}: …${around}…`);
      }
    }
  }
  return found;
}

/** @param {string} name */
export function isPageBundle(name) {
  return /(^|\/)page-[\w-]+\.js$/.test(name);
}
