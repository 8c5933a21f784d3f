/** Limits on a reading: applied by the page script when it reads and checked again when the reading arrives. */
export const caps = {
  messages: 400,
  people: 200,
  addresses: 60,
  drafts: 8,
  events: 50,
  ids: 4,
  phones: 8,
  /** Characters. */
  name: 200,
  address: 254,
  subject: 500,
  text: 40_000,
  /** What a draft answers. */
  quoted: 20_000,
  /** What may be put into a draft at once. */
  insert: 5_000,
  /** Characters of all messages' text together, the newest first. Sending a million of them took 9 ms. */
  allText: 400_000,
  url: 2_000,
  id: 200,
  report: 4_000,
} as const;
