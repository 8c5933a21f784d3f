/**
 * The same pure function, which does not work out again what it was asked before. In memory only.
 * @param keyOf tells questions apart
 * @param most how many answers are kept; the oldest go first
 */
export function remembering<Question, Answer extends object>(
  work: (question: Question) => Answer,
  keyOf: (question: Question) => string,
  most = 300,
): (question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    if (known) return known;
    const answer = work(question);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
