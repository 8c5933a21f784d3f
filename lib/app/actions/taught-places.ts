import { t } from '@lingui/core/macro';
import type { NewTaught, Picked, PickedMessages, PickedThing } from '@/lib/app/teach-contract';
import {
  type TaughtFrame,
  type TaughtMessages,
  type TaughtPlace,
  type TaughtSite,
  type TaughtThing,
  taughtFields,
} from '@/lib/model/taught-site';
import { impersonal, namesNobody } from '@/lib/sites/impersonal';
import { isCounted, isLoneName } from '@/lib/sites/lone';
import { pathOf } from '@/lib/sites/taught-path';

interface Places extends Pick<TaughtSite, 'origin' | 'path' | 'fields'> {
  more: Pick<TaughtSite, 'messages' | 'editor' | 'frames'>;
}

/**
 * Where things stand, made of nothing that any of them says of anybody.
 * @throws Error in words where that leads to nobody for sure
 */
export function placesOf({ messages, editor, ...chosen }: NewTaught): Places {
  const person = [chosen.name, chosen.address].filter((one) => one !== undefined);
  const [first] = person;
  if (!first) throw needsSomebody();
  const { origin, page } = first;
  const values = Object.values(chosen).map(({ value }) => value);
  const said = [...values, ...writersOf(messages)];
  const fields: TaughtSite['fields'] = Object.fromEntries(
    taughtFields.flatMap((field) => {
      const picked = chosen[field];
      return picked ? [[field, kept(field, picked.place, said)]] : [];
    }),
  );
  if (chosen.name && !chosen.address) readsLikeName(chosen.name.value);
  const more: Places['more'] = {};
  if (messages) more.messages = waysOf(messages, said);
  if (editor) more.editor = kept(t`writing field`, editor.place, said);
  const frames = framesOf(person, values);
  if (frames.length > 0) more.frames = frames;
  return { origin, path: pathOf(new URL(origin + page), values), fields: ofSomebody(fields), more };
}

/** A taught page with another place for one thing, or with none. `said`: what is read of the customer now. */
export function withPlace(
  site: TaughtSite,
  thing: TaughtThing,
  picked: PickedThing | null,
  said: readonly string[],
): TaughtSite {
  if (!picked) return without(site, thing);
  if (picked.field === 'messages') return { ...site, messages: waysOf(picked, [...said, ...writersOf(picked)]) };
  if (picked.field === 'editor') return { ...site, editor: kept(t`writing field`, picked.place, said) };
  const values = [...said, picked.value];
  const fields = ofSomebody({ ...site.fields, [picked.field]: kept(picked.field, picked.place, values) });
  if (picked.field === 'name' && !fields.address) readsLikeName(picked.value);
  const isPerson = picked.field === 'name' || picked.field === 'address';
  return isPerson ? inFrames({ ...site, fields }, framesOf([picked], values)) : { ...site, fields };
}

function without(site: TaughtSite, thing: TaughtThing): TaughtSite {
  const { messages, editor, ...rest } = site;
  const fields = Object.fromEntries(Object.entries(site.fields).filter(([field]) => field !== thing));
  const left = {
    ...rest,
    fields: ofSomebody(fields),
    ...(messages && thing !== 'messages' ? { messages } : {}),
    ...(editor && thing !== 'editor' ? { editor } : {}),
  };
  return thing === 'name' || thing === 'address' ? inFrames(left, []) : left;
}

/**
 * These fields, of which a name or an address makes a person: where one stands for itself, more than counting has to lead
 * there.
 * @throws Error in words where they do not
 */
function ofSomebody(fields: TaughtSite['fields']): TaughtSite['fields'] {
  const { name, address } = fields;
  if (!name && !address) throw needsSomebody();
  if ((name && address) || !isCounted(name ?? address)) return fields;
  throw new Error(
    t`This place is known only by counting what stands before it: alone it does not do. Point at name and address, or at another place that says the same.`,
  );
}

function readsLikeName(value: string): void {
  if (!isLoneName(value)) throw new Error(t`This does not read like somebody’s name. Point at the name alone.`);
}

function needsSomebody(): Error {
  return new Error(t`A name or an address is needed: nobody is known without.`);
}

/** With these frames beside those that still lead to name or address. */
function inFrames({ frames = [], ...site }: TaughtSite, added: readonly TaughtFrame[]): TaughtSite {
  const chains = [...(site.fields.name ?? []), ...(site.fields.address ?? [])].map(({ within = [] }) => keyOf(within));
  const isNew = (frame: TaughtFrame) => added.some((one) => keyOf(one.within) === keyOf(frame.within));
  const isUsed = (frame: TaughtFrame) => chains.some((chain) => chain.startsWith(keyOf(frame.within)));
  const all = [...frames.filter((frame) => !isNew(frame) && isUsed(frame)), ...added];
  return all.length > 0 ? { ...site, frames: all } : site;
}

function waysOf({ ways: { each, author, time, text } }: PickedMessages, said: readonly string[]): TaughtMessages {
  const ways = (place: TaughtPlace) => kept(t`messages`, place, said);
  return { each: ways(each), author: ways(author), time: ways(time), ...(text ? { text: ways(text) } : {}) };
}

function writersOf(messages: PickedMessages | undefined): string[] {
  return (messages?.seen ?? []).flatMap(({ from }) => (from ? [from.name, from.address].filter(Boolean) : []));
}

/** The frames in which name and address stand, each with the kind of page that it shows. */
function framesOf(picked: readonly Picked[], values: readonly string[]): TaughtFrame[] {
  const all = picked.flatMap(({ origin, frames }) =>
    frames.map(({ within, page }) => ({ within, path: pathOf(new URL(origin + page), values) })),
  );
  if (all.some(({ within }) => !namesNobody(within, values))) throw new Error(onlyByName(t`part of the page`));
  return [...new Map(all.map((one) => [keyOf(one.within), one])).values()];
}

function kept(what: string, place: TaughtPlace, said: readonly string[]): TaughtPlace {
  const ways = impersonal(place, said);
  if (ways.length > 0) return ways;
  throw new Error(onlyByName(what));
}

function onlyByName(what: string): string {
  return t`The place of the ${what} is known only by a name of this customer. Start over with another.`;
}

function keyOf(within: readonly string[]): string {
  return within.map((selector) => `${selector}\n`).join('');
}
