/** Links and addresses hold question marks and words that nobody said. */
export function withoutAddresses(text: string): string {
  return text
    .replace(/\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu, ' ')
    .replace(/[^\s<>@]{1,64}@[^\s<>@]{1,255}/gu, ' ');
}
