/** Whether two values that could be written as JSON say the same. */
export const saysTheSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
