import { expect, it } from 'vitest';
import { writeBackup } from '@/lib/app/write-backup';
import type { BackupPlace } from '@/lib/log/backup-plan';

/** A folder as the browser gives one: a file changes only when its writing ends well. */
class Folder {
  readonly kind = 'directory';
  readonly name = 'Backups';
  readonly files = new Map<string, Blob>();
  /** The disk is full after so many bytes. */
  room = Number.POSITIVE_INFINITY;

  async *entries() {
    for (const name of this.files.keys()) yield [name, { kind: 'file' }] as const;
  }
  async removeEntry(name: string) {
    this.files.delete(name);
  }
  async getFileHandle(name: string, { create = false } = {}) {
    if (create && !this.files.has(name)) this.files.set(name, new Blob());
    return {
      kind: 'file',
      name,
      getFile: async () => this.files.get(name) ?? new Blob(),
      createWritable: async () => this.writable(name),
    };
  }
  writable(name: string) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let left = this.room;
    return new WritableStream<Uint8Array<ArrayBuffer>>({
      write: (part) => {
        left -= part.length;
        if (left < 0) throw new DOMException('No room is left.', 'QuotaExceededError');
        parts.push(part);
      },
      close: () => void this.files.set(name, new Blob(parts)),
    });
  }
}

const place = (folder: Folder) => ({ is: 'folder', name: folder.name, handle: folder }) as unknown as BackupPlace;
const content = (text: string) => new Blob([text]);
const text = (folder: Folder, name: string) => folder.files.get(name)?.text();
const today = { name: 'attune-2026-03-10.json', keep: 3 };

it('writes into the folder, over the file of the same day, and says which', async () => {
  const folder = new Folder();
  expect(await writeBackup(place(folder), content('one'), today)).toEqual({ name: today.name, written: 'beside' });
  expect(await writeBackup(place(folder), content('two'), today)).toEqual({ name: today.name, written: 'over' });
  expect(await text(folder, today.name)).toBe('two');
});

it('keeps the newest of its own files, and touches no other', async () => {
  const folder = new Folder();
  const others = ['attune-notes.json', 'attune-2020-01-01 (1).json', 'budget.xlsx'];
  for (const name of others) folder.files.set(name, content('x'));
  for (const day of ['01', '02', '03', '04']) folder.files.set(`attune-2026-03-${day}.json`, content('x'));
  await writeBackup(place(folder), content('new'), today);
  expect([...folder.files.keys()].sort()).toEqual(
    [...others, 'attune-2026-03-03.json', 'attune-2026-03-04.json', today.name].sort(),
  );
});

it('leaves the file of before when there is no room, and clears no other away', async () => {
  const folder = new Folder();
  const old = ['01', '02', '03', '04'].map((day) => `attune-2026-03-${day}.json`);
  for (const name of [...old, today.name]) folder.files.set(name, content('old'));
  folder.room = 2;
  await expect(writeBackup(place(folder), content('new'), today)).rejects.toThrow('No room is left.');
  expect(await text(folder, today.name)).toBe('old');
  expect(folder.files.size).toBe(5);
});

it('leaves no empty file where there was none', async () => {
  const folder = new Folder();
  folder.room = 2;
  await expect(writeBackup(place(folder), content('new'), today)).rejects.toThrow();
  expect([...folder.files.keys()]).toEqual([]);
});

it('stopped, it leaves what was there', async () => {
  const folder = new Folder();
  folder.files.set(today.name, content('old'));
  const stop = new AbortController();
  const slow = new Blob(['new']);
  slow.stream = () => new ReadableStream({ pull: () => stop.abort() });
  await expect(writeBackup(place(folder), slow, { ...today, signal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(await text(folder, today.name)).toBe('old');
});

it('does not take a file for written that is not what was', async () => {
  const folder = new Folder();
  folder.writable = () => new WritableStream({ close: () => void folder.files.set(today.name, content('nex')) });
  await expect(writeBackup(place(folder), content('new'), today)).rejects.toThrow(/not what was written/);
});
