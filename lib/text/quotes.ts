import { attributionAt } from './attributions';
import { isDivider } from './dividers';
import { headerBlockAt } from './header-block';
import { isRule, type Line, nextWritten } from './lines';
import { isMarked, isQuotedAt } from './marked';

/**
 * The lines that are not quoted from another message. Between and under marked quotes the writer answers piece by piece
 * and those lines stay; after a quote that is not marked line by line nothing can be told apart, and it all goes.
 */
export function withoutQuotes(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isQuotedAt(lines, at)) continue;
    const introduced = line.text === '' ? 0 : introductionAt(lines, at);
    if (introduced === 0) kept.push(line);
    else if (isMarked(nextWritten(lines, at + introduced))) at += introduced - 1;
    else return withoutRuleBelow(kept);
  }
  return kept;
}

/** How many lines from here on introduce somebody else's message: a divider, a header block, "… wrote:". */
function introductionAt(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  if (isDivider(text)) {
    let after = at + 1;
    while (after < at + 3 && lines[after]?.text === '') after += 1;
    const more = headerBlockAt(lines, after) || attributionAt(lines, after);
    return more > 0 ? after + more - at : 1;
  }
  return headerBlockAt(lines, at) || attributionAt(lines, at);
}

/** A rule that was drawn above the quote goes with it. */
function withoutRuleBelow(lines: readonly Line[]): Line[] {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.text === '' || isRule(lines[end - 1]?.text ?? ''))) end -= 1;
  return lines.slice(0, end);
}
