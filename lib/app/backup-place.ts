import { t } from '@lingui/core/macro';
import type { BackupPlace } from '@/lib/log/backup-plan';

/** What the browser offers beyond its published types: pickers, and a permission that is asked for. */
interface Pickers {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}
interface Askable {
  queryPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser lets the seller choose where backups go. Where not, they are downloads. */
export function canChoosePlace(): boolean {
  const { showSaveFilePicker, showDirectoryPicker } = globalThis as Pickers;
  return showSaveFilePicker !== undefined && showDirectoryPicker !== undefined;
}

/** Lets the seller choose. Called first thing in the click; null when they changed their mind. */
export async function choosePlace(is: BackupPlace['is'], name: string): Promise<BackupPlace | null> {
  const pickers = globalThis as Pickers;
  try {
    const handle =
      is === 'folder'
        ? await pickers.showDirectoryPicker?.({ id: 'attune-backup', mode: 'readwrite' })
        : await pickers.showSaveFilePicker?.({ id: 'attune-backup', suggestedName: name, types: fileTypes() });
    return handle ? { is, name: handle.name, handle } : null;
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null;
    throw reason;
  }
}

const fileTypes = () => [{ description: t`Backup of Attune`, accept: { 'application/json': ['.json'] } }];

/** Whether Attune may write there without asking. Never asks. */
export async function mayWrite({ handle }: BackupPlace): Promise<boolean> {
  return (await (handle as Askable).queryPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** The same, and asks the seller where it may not. Called first thing in the click. */
export async function askToWrite({ handle }: BackupPlace): Promise<boolean> {
  return (await (handle as Askable).requestPermission?.({ mode: 'readwrite' })) === 'granted';
}
