import { textsIn } from './walk';

/** What is said beside a message of who gets it: only colleagues; perhaps only they (a comment); or nothing. */
export type Reach = 'inside' | 'comment' | '';

/** In English and German, each as what a whole text says, so that a subject ("Delivery note 12") is none. */
const inside =
  /^[^\p{L}]*(?:(?:.{0,40} (?:added|left|wrote|posted|logged) an? )?note|(?:.{0,40} eine )?notiz(?: (?:hinzugefügt|angelegt|erstellt))?|vermerk|intern(?:al)?|private?)[^\p{L}]*$|\b(?:internal|private|staff|agents?)[ -](?:only|notes?|comments?)\b|\b(?:intern|privat)\p{L}* (?:notiz|kommentar|vermerk|nachricht)|\b(?:not|nicht) (?:.{0,20} )?(?:visible|public|sichtbar|öffentlich)/imu;
const comment =
  /^[^\p{L}]*(?:.{0,40} (?:added|left|wrote|posted) a )?comment[^\p{L}]*$|^[^\p{L}]*(?:comments? added|kommentare?(?: hinzugefügt)?)[^\p{L}]*$|\b(?:commented|kommentiert|einen kommentar)\b/imu;

/** By the short texts around the message's own, without what can be pressed there ("Comment"). */
export function reachOf(message: Element, body: Element): Reach {
  const words = [...textsIn(message)]
    .filter((one) => !body.contains(one) && !one.parentElement?.closest('a, button, [role="button"]'))
    .map(({ data }) => data.replace(/\s+/g, ' '))
    .filter(({ length }) => length < 80)
    .join('\n');
  return inside.test(words) ? 'inside' : comment.test(words) ? 'comment' : '';
}
