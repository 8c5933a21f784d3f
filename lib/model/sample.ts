/** All that is of the sample stands together, before all else: no other id begins so. */
export const SAMPLE = '-sample-';

/** The id of a customer, or an entry, of the sample. */
export const sampleId = (name: string) => `${SAMPLE}${name}`;

/** Whether a customer, or an entry, is of the sample, by its id. */
export const isSample = (id: string) => id.startsWith(SAMPLE);
