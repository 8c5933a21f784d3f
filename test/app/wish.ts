// Short words to write down what a thoughtful seller wants to be told.

export const must = (rule: string, why: string) => ({ rule, why, must: true as const });
export const said = (rule: string, why: string) => ({ rule, why });
export const fine = (...rules: string[]) => rules.map((rule) => said(rule, 'No bother.'));
export const owed = (why: string) => must('reply-owed', why);

/** Where somebody complains, these are true and no bother. */
export const troubled = fine('greet-research-act', 'rather-talk', 'good-moment', 'at-risk');
/** Where all is well, these are true and no bother. */
export const calm = fine('ask-next');
/** Where they are pleased. */
export const pleased = fine('ask-next', 'ask-feedback', 'ask-reaction', 'say-thanks', 'delight-idea', 'talking-point');
