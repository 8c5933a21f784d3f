import { t } from '@lingui/core/macro';
import type { NewTaught, Picked, PickedMessages, PickedThing } from '@/lib/app/teach-contract';
import {
  type TaughtField,
  type TaughtFrame,
  type TaughtMessages,
  type TaughtPlace,
  type TaughtSite,
  type TaughtThing,
  taughtFields,
} from '@/lib/model/taught-site';
import { impersonal, namesNobody } from '@/lib/sites/impersonal';
import { pathOf } from '@/lib/sites/taught-path';

interface Places {
  values: string[];
  fields: TaughtSite['fields'];
  more: Pick<TaughtSite, 'messages' | 'editor' | 'frames'>;
}

/** Where things stand, made of nothing that any of them says of anybody; with what they say of the customer. */
export function placesOf({ messages, editor, ...chosen }: NewTaught): Places {
  const values = Object.values(chosen).map(({ value }) => value);
  const said = [...values, ...writersOf(messages)];
  const placeOf = (field: TaughtField, { place }: Picked) => kept(field, place, said);
  const optional = taughtFields.flatMap((field) => {
    const picked = chosen[field];
    return picked ? [[field, placeOf(field, picked)]] : [];
  });
  const fields = { name: placeOf('name', chosen.name), address: placeOf('address', chosen.address) };
  const more: Places['more'] = {};
  if (messages) more.messages = waysOf(messages, said);
  if (editor) more.editor = kept(t`writing field`, editor.place, said);
  const frames = framesOf([chosen.name, chosen.address], values);
  if (frames.length > 0) more.frames = frames;
  return { values, fields: { ...fields, ...Object.fromEntries(optional) }, more };
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
  const fields = { ...site.fields, [picked.field]: kept(picked.field, picked.place, values) };
  const isPerson = picked.field === 'name' || picked.field === 'address';
  return isPerson ? inFrames({ ...site, fields }, framesOf([picked], values)) : { ...site, fields };
}

/** Name and address make the person: they stay. */
function without(site: TaughtSite, thing: TaughtThing): TaughtSite {
  const { messages, editor, ...rest } = site;
  const { company, phone, ...person } = site.fields;
  return {
    ...rest,
    fields: {
      ...person,
      ...(company && thing !== 'company' ? { company } : {}),
      ...(phone && thing !== 'phone' ? { phone } : {}),
    },
    ...(messages && thing !== 'messages' ? { messages } : {}),
    ...(editor && thing !== 'editor' ? { editor } : {}),
  };
}

/** With these frames beside those that still lead to name or address. */
function inFrames({ frames = [], ...site }: TaughtSite, added: readonly TaughtFrame[]): TaughtSite {
  const chains = [...site.fields.name, ...site.fields.address].map(({ within = [] }) => keyOf(within));
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
