/**
 * Whether all that an expression matches from a place on begins with a letter or digit, whichever way it goes. "No" where
 * that is not plain to see.
 */
export function beginsWithLetter(source: string, at: number): boolean {
  return behindFirst(source, at) > 0;
}

/** The place behind the piece that begins with a letter; -1 where something else may come first. */
function behindFirst(source: string, at: number): number {
  if (source[at] === '^') return behindFirst(source, at + 1);
  if (looksAround(source, at)) return behindFirst(source, endOfPiece(source, at));
  const end = source[at] === '(' ? behindGroup(source, at) : behindLetter(source, at);
  if (end < 0) return -1;
  const mayBeLeftOut = source[end] === '?' || source[end] === '*' || (source[end] === '{' && source[end + 1] === '0');
  return mayBeLeftOut ? behindFirst(source, afterCount(source, end)) : end;
}

function behindGroup(source: string, group: number): number {
  for (let from = source.startsWith('(?:', group) ? group + 3 : group + 1; ; ) {
    const begun = behindFirst(source, from);
    if (begun < 0) return -1;
    const bar = endOfAlternative(source, begun);
    if (source[bar] !== '|') return bar + 1;
    from = bar + 1;
  }
}

/** Letters that every pattern knows; a class of others is not looked into. */
function behindLetter(source: string, at: number): number {
  const sign = source[at] ?? '';
  if (letter.test(sign)) return at + 1;
  if (sign !== '\\' && sign !== '[') return -1;
  const end = endOfPiece(source, at);
  return /^(?:\\d|\\p\{L\}|\[[A-Za-zÀ-ÖØ-öø-ÿ\d]+\])$/u.test(source.slice(at, end)) ? end : -1;
}

const letter = /^[0-9A-Za-z_À-ɏͰ-ϿЀ-ӿ]$/u;

/** It takes no room. */
function looksAround(source: string, at: number): boolean {
  return source[at] === '(' && source[at + 1] === '?' && /^\(\?<?[=!]/u.test(source.slice(at, at + 4));
}

/** Where the sign, class or group that stands somewhere ends; that place itself where an alternative ends. */
function endOfPiece(source: string, at: number): number {
  const sign = source[at];
  if (sign === undefined || sign === '|' || sign === ')') return at;
  if (sign === '\\') return source.startsWith('\\p{', at) ? source.indexOf('}', at) + 1 : at + 2;
  if (sign === '[') return endOfClass(source, at);
  if (sign !== '(') return at + 1;
  let next = endOfAlternative(source, at + 1);
  while (source[next] === '|') next = endOfAlternative(source, next + 1);
  return next + 1;
}

function endOfClass(source: string, at: number): number {
  let next = at + 1;
  while (next < source.length && source[next] !== ']') next += source[next] === '\\' ? 2 : 1;
  return next + 1;
}

function endOfAlternative(source: string, from: number): number {
  let next = from;
  while (next < source.length && source[next] !== '|' && source[next] !== ')') next = endOfPiece(source, next);
  return next;
}

/** Behind "?", "*?", "{0,3}" and the like. */
function afterCount(source: string, at: number): number {
  const end = source[at] === '{' ? source.indexOf('}', at) + 1 : at + 1;
  return source[end] === '?' ? end + 1 : end;
}
