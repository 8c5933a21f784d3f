import type { z } from 'zod';
import { absence } from './absence';
import { delight } from './delight';
import { expectations } from './expectations';
import { fact } from './fact';
import { feedback } from './feedback';
import { goal } from './goal';
import { handOff } from './hand-off';
import { insight } from './insight';
import { issue } from './issue';
import type { Kind } from './kind';
import { milestone } from './milestone';
import { promise } from './promise';
import { sale } from './sale';
import { talkingPoint } from './talking-point';
import { touch } from './touch';

/** Every kind of entry, by its name. */
export const kinds = {
  touch,
  fact,
  goal,
  absence,
  milestone,
  promise,
  'talking-point': talkingPoint,
  issue,
  sale,
  'hand-off': handOff,
  delight,
  insight,
  feedback,
  expectations,
} as const satisfies Registry;

/** Holds each key to the kind's own name. */
type Registry = { [Name in string]: Kind<Name, z.ZodType> };

export type KindName = keyof typeof kinds;

/** The body of a kind, as it is stored. */
export type BodyOf<Name extends KindName> = z.infer<(typeof kinds)[Name]['body']>;

export const kindNames = Object.keys(kinds) as KindName[];

/** A kind without its exact body, for code that treats all kinds alike; null for a name nobody registered. */
export function kindOf(name: string): Kind<KindName, z.ZodType> | null {
  return Object.hasOwn(kinds, name) ? kinds[name as KindName] : null;
}
