import { t } from '@lingui/core/macro';
import type { BackupPlace } from '@/lib/log/backup-plan';

/**
 * Writes a backup to where the seller keeps them. The browser puts the file in its place only once it is whole: what
 * was there stays when the writing fails or is stopped. Answers with the name of the file, and whether it took the place
 * of one.
 * @param name of a file in a folder
 * @param keep so many files of ours stay in a folder, the newest
 * @throws the signal's reason when it is aborted; Error in words when the file is not what was written
 */
export async function writeBackup(
  { is, handle }: BackupPlace,
  content: Blob,
  { name, keep, signal }: { name: string; keep: number; signal?: AbortSignal | undefined },
): Promise<{ name: string; written: 'over' | 'beside' }> {
  if (is === 'file') {
    await put(handle as FileSystemFileHandle, content, signal);
    return { name: handle.name, written: 'over' };
  }
  const folder = handle as FileSystemDirectoryHandle;
  const isNew = !(await has(folder, name));
  try {
    await put(await folder.getFileHandle(name, { create: true }), content, signal);
  } catch (reason) {
    // An empty file must not lie there as if it were a backup.
    if (isNew) await folder.removeEntry(name).catch(() => undefined);
    throw reason;
  }
  await clearOld(folder, keep);
  return { name, written: isNew ? 'beside' : 'over' };
}

async function put(file: FileSystemFileHandle, content: Blob, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const stream = await file.createWritable();
  // Closes it at the end; stopped, or failing, it throws away what was written.
  await content.stream().pipeTo(stream, signal ? { signal } : {});
  const written = await file.getFile();
  const isWhole = written.size === content.size && (await endOf(written)) === (await endOf(content));
  if (!isWhole) throw new Error(t`The file on the disk is not what was written. Choose another place.`);
}

const endOf = (file: Blob) => file.slice(-1000).text();

async function has(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  for (const file of await filesIn(folder)) if (file === name) return true;
  return false;
}

/** Files that bear a name of ours, and only those, the newest first. */
async function clearOld(folder: FileSystemDirectoryHandle, keep: number): Promise<void> {
  const ours = (await filesIn(folder)).filter((name) => /^attune-\d{4}-\d\d-\d\d\.json$/.test(name));
  for (const name of ours.sort().reverse().slice(keep)) await folder.removeEntry(name);
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, { kind }] of folder.entries()) if (kind === 'file') names.push(name);
  return names;
}
