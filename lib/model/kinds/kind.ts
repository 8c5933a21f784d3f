import type { z } from 'zod';
import type { Instant } from '@/lib/model/time';

/** How a field of a kind is edited. `name` is the key in the body. */
export type KindField =
  | { name: string; label: string; input: 'text' | 'long-text' }
  /** `optional`: may be left empty (null in the body). Bodies hold instants; a date means the end of that day. */
  | { name: string; label: string; input: 'date' | 'date-time'; optional: boolean }
  | { name: string; label: string; input: 'number'; optional: boolean }
  | { name: string; label: string; input: 'choice'; options: readonly { value: string; label: string }[] };

/** What was understood of a line before any kind looks at it; who understands words and dates fills it in. */
export interface LineFound {
  now: Instant;
  /** The end of the day that the line names; null when it names none that is sure. */
  day: Instant | null;
  /** The time that it names, else the end of the day. */
  due: Instant | null;
  /** Who promises something in it; null when nobody does. */
  promisedBy: 'us' | 'them' | null;
}

/** Colour with meaning, for the kind's word in the timeline. */
export type Tone = 'late' | 'risk' | 'good' | 'info' | 'brand' | 'plain';

/**
 * A kind of entry, whole: its schema, its index fields, its words in the log and its form. The log, the timeline, the
 * quick add and the editor read everything from here.
 */
export interface Kind<Name extends string, Body extends z.ZodType> {
  name: Name;
  label: string;
  /** A word that says more than the kind's label, for an entry in the timeline. */
  labelOf?(body: z.infer<Body>): string;
  tone: Tone;
  body: Body;
  /** What goes into the index: whether it is open, and when it is due. */
  index(body: z.infer<Body>): { open: boolean; due: Instant | null };
  /** The entry in one line. */
  title(body: z.infer<Body>): string;
  /** A word on its standing, if it has one ("late", "kept"). */
  standing?(body: z.infer<Body>, now: Instant): { text: string; tone: Tone } | null;
  fields: readonly KindField[];
  /** False for kinds that only pages and buttons make (touches). */
  quickAdd: boolean;
  /** 0 to 1: how much a typed line looks like this kind, and the body it would make. */
  fromLine?(line: string, found: LineFound): { likeness: number; body: z.infer<Body> };
}

/** Any kind, where only what all of them have is needed. */
export type AnyKind = Kind<string, z.ZodType>;

export function defineKind<const Name extends string, Body extends z.ZodType>(
  kind: Kind<Name, Body>,
): Kind<Name, Body> {
  return kind;
}
