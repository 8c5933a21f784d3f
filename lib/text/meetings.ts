import { isRule, type Line } from './lines';

const begins =
  /^(?:(?:join (?:the )?)?microsoft teams(?:[- ](?:meeting|besprechung|vergadering|möte|møte|møde|kokous|会议|會議|会議|need help\?))?|(?:réunion|reunión de|reunião do|reunião|riunione(?: di)?|spotkanie w aplikacji|собрание) microsoft teams|.{1,60} is inviting you to a scheduled zoom meeting\.?|join zoom meeting|zoom[- ]meeting beitreten|join with google meet|google meet joining info|video call link:.{0,80}|-::~:~::~.*)$/iu;

const joins =
  /teams\.(?:microsoft|live)\.com|zoom\.us|meet\.google\.com|webex\.com|\b(?:meeting id|meeting-id|passcode|besprechungs-id|kenncode|id de (?:la )?(?:réunion|reunión|reunião)|code secret|id riunione|vergaderings?-id|mötes-id|møte-id|møde-id|kokouksen tunnus|identyfikator spotkania|идентификатор собрания)|会议 ?id|會議識別碼|会議 ?id/iu;

/** What all of them name, to be looked for first. */
const names = /teams|zoom|meet|video|^-::/i;

/** How many lines a block of a meeting has at most. */
const most = 45;

/** The lines without the block that a calendar puts under an invitation: link, number, code. */
export function withoutMeetings(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = blockEnd(lines, at);
    if (end > at) at = end - 1;
    else kept.push(lines[at] ?? { raw: '', text: '' });
  }
  return kept;
}

/** Where the block ends that begins here, if one does: at its closing rule, else where the text ends or speaks again. */
function blockEnd(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  const ruled = text.length >= 10 && text.charCodeAt(0) === text.charCodeAt(9) && isRule(text);
  if (text.length > 120 || !(ruled || names.test(text))) return at;
  let from = at;
  if (ruled) {
    from += 1;
    while (from < at + 3 && lines[from]?.text === '') from += 1;
  }
  if (!begins.test(lines[from]?.text ?? '')) return at;
  let joined = false;
  let end = from + 1;
  for (let next = from + 1; next < lines.length && next < from + most; next++) {
    const line = lines[next]?.text ?? '';
    joined ||= joins.test(line);
    // Another block begins.
    if (line !== '' && line === lines[from]?.text) break;
    if (line.length >= 10 && isRule(line)) return joined ? next + 1 : at;
    if (/^-::~/u.test(line)) return next + 1;
    if (line === '' || isPart(line)) {
      if (line !== '') end = next + 1;
    } else break;
  }
  return joined ? end : at;
}

/** A link, a number, a short label: not a sentence of somebody's. */
function isPart(line: string): boolean {
  if (joins.test(line) || /https?:\/\/|\d{3}/u.test(line)) return true;
  return line.length < 70 && !/[.!?。！？]$/u.test(line);
}
