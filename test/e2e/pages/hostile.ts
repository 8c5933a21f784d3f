/** Pages and words that mean harm: what the tests of hostile pages put in front of Attune. */

/** Set by whatever of a hostile page gets to run where it should not. */
export const trace = 'attuneWasHere';

const run = `globalThis.${trace}=1`;

/** Markup that would run if it were ever put into a page as markup. */
export const markup = `<img src=x onerror="${run}"><script>${run}</script><svg onload="${run}">Priya`;

/** Turns the reading direction of whatever stands behind it. */
export const turned = '\u202Egpj.eciovni\u2066\u200F Priya';

/** Words as the source of a page holds them. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A record with one name of a million letters, ten thousand addresses, and keys that reach for prototypes. */
export function flood(): string {
  const links = Array.from({ length: 10_000 }, (_, index) => {
    const address = `person${index}@flood.example`;
    return `<li><a href="mailto:${address}">${address}</a></li>`;
  });
  const long = 'Anna '.repeat(200_000);
  const keys = `{"@type":"Person","name":"Keys","email":"keys@flood.example","__proto__":{"${trace}":1},"constructor":{"prototype":{"${trace}":1}},"toString":"x","hasOwnProperty":1}`;
  return `<!doctype html><html lang="en"><title>Flood</title><main><h1>Anna Lund</h1>
<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">${long}</span><a itemprop="email" href="mailto:anna@flood.example">mail</a></div>
<script type="application/ld+json">${keys}</script><ul>${links.join('')}</ul></main></html>`;
}
