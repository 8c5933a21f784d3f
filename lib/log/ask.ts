import Dexie, { type Table } from 'dexie';
import { log } from './database';

/**
 * Questions in one transaction of these tables: one way to the database and back, and answers of one moment. Within
 * another transaction they are part of that one. Each way through them has to end with a request to the log: whoever
 * awaits something else inside finds the transaction over.
 */
export function ask<T>(tables: readonly Table[], questions: () => Promise<T>): Promise<T> {
  return Dexie.currentTransaction ? questions() : log.transaction('r', [...tables], questions);
}

/** The same of what is kept by customer. */
export function askOfCustomers<T>(questions: () => Promise<T>): Promise<T> {
  const { customers, identities, conversations, entries, sightings, answers } = log;
  return ask([customers, identities, conversations, entries, sightings, answers], questions);
}
