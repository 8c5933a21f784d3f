/** Stands in the id of a customer of the sample, behind the time: no other id is made so. */
const MARK = '-sample-';
const TIME = 9;

/** The id of a customer, or an entry, of the sample. Sorts by time, as all ids do. */
export function sampleId(at: number, name: string): string {
  return Math.max(0, at).toString(36).padStart(TIME, '0') + MARK + name;
}

/** Whether a customer, or an entry, is of the sample, by its id. */
export function isSample(id: string): boolean {
  return id.startsWith(MARK, TIME);
}
