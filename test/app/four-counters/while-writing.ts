import { fine } from '@/test/app/wish';

/** While an answer is being written it is true, and no bother, that it is owed. */
export const answering = fine('reply-owed', 'acknowledge-now');
/** The same beside an answer to somebody who complains. */
export const mending = [...answering, ...fine('open-issue', 'rather-talk', 'good-moment', 'at-risk')];
