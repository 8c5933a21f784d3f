import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupProvider } from '@/components/panel/backup/backup-context';
import { BackupWords } from '@/components/panel/backup/backup-words';
import { PanelProvider } from '@/components/panel/panel-context';
import { SettingsBackup } from '@/components/panel/settings-backup';
import type { KeepBackups } from '@/lib/app/actions/keep-backups';
import type { BackupStanding } from '@/lib/app/backup-standing';
import { DAY } from '@/lib/model/time';
import { fakeActions } from './fake-actions';
import { expectAccessible } from './render';
import { panelProps } from './sample';

afterEach(() => {
  vi.unstubAllGlobals();
});

const { now, zone, rules } = panelProps();
const queryPermission = vi.fn(() => Promise.resolve('granted'));
const place = { is: 'folder', name: 'Backups', handle: { queryPermission } as unknown as FileSystemHandle } as const;

function show(
  what: 'settings' | 'words',
  change: Partial<BackupStanding['plan']> = {},
  more: { lastDaysAgo?: number; keep?: Partial<KeepBackups>; canChoose?: boolean } = {},
) {
  const { lastDaysAgo = 1, canChoose = true } = more;
  if (canChoose) {
    vi.stubGlobal('showSaveFilePicker', vi.fn());
    vi.stubGlobal('showDirectoryPicker', vi.fn());
  }
  const standing: BackupStanding = {
    plan: { place: null, every: 'never', keep: 10, remind: 30, failed: null, ...change },
    last: { name: 'attune-2026-11-19.json', at: now - lastDaysAgo * DAY },
    worthSince: now - 100 * DAY,
  };
  const keep: KeepBackups = {
    choose: vi.fn(() => Promise.resolve(true)),
    backUp: vi.fn(() => Promise.resolve()),
    change: vi.fn(() => Promise.resolve()),
    ...more.keep,
  };
  const actions = fakeActions();
  const watch = () => ({
    subscribe({ next }: { next(value: BackupStanding): void }) {
      next(standing);
      return { unsubscribe: () => undefined };
    },
  });
  const shown = render(
    <PanelProvider value={{ now, zone, rules, actions, drafts: [] }}>
      <BackupProvider value={{ actions: keep, watch }}>
        {what === 'settings' ? <SettingsBackup /> : <BackupWords />}
      </BackupProvider>
    </PanelProvider>,
  );
  return { ...shown, user: userEvent.setup(), keep, actions };
}

describe('where backups go', () => {
  it('is chosen by the seller, a folder or a file', async () => {
    const { user, keep, container } = show('settings');
    expect(screen.getByText('attune-2026-11-19.json')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Choose a folder' }));
    expect(keep.choose).toHaveBeenCalledExactlyOnceWith('folder');
    await expectAccessible(container);
  });

  it('is written to by hand or by itself, and keeps as many files as they said', async () => {
    const { user, keep, container } = show('settings', { place });
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    expect(keep.backUp).toHaveBeenCalledExactlyOnceWith(place, expect.anything());
    await user.selectOptions(screen.getByLabelText('Write one'), 'Every day');
    expect(keep.change).toHaveBeenLastCalledWith({ every: 'day' });
    await user.selectOptions(screen.getByLabelText('Keep the last'), '30 files');
    expect(keep.change).toHaveBeenLastCalledWith({ keep: 30 });
    await user.selectOptions(screen.getByLabelText('Remind me of a backup'), 'After 7 days without one');
    expect(keep.change).toHaveBeenLastCalledWith({ remind: 7 });
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(keep.change).toHaveBeenLastCalledWith({ place: null, every: 'never' });
  });

  it('is offered once where the word on backups offers it too', async () => {
    const named = (name: string) => screen.getAllByRole('button', { name });
    const { unmount } = show('settings', {}, { lastDaysAgo: 34 });
    expect(named('Download a backup')).toHaveLength(1);
    unmount();
    show('settings', { place, every: 'day', failed: { at: now, says: 'No room is left.' } });
    expect(named('Back up now')).toHaveLength(1);
    expect(named('Download a backup')).toHaveLength(1);
  });

  it('is the downloads where the browser lets nobody choose', () => {
    show('settings', {}, { canChoose: false });
    expect(screen.getByRole('button', { name: 'Download a backup' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Choose a folder' })).toBeNull();
  });
});

it('says how many rows are written, and stops when the seller says so', async () => {
  const signals: AbortSignal[] = [];
  const { user } = show(
    'settings',
    { place },
    {
      keep: {
        backUp: (_, { signal, progress }) => {
          if (signal) signals.push(signal);
          progress?.(1200, 40_000);
          return new Promise((_end, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
        },
      },
    },
  );
  await user.click(screen.getByRole('button', { name: 'Back up now' }));
  expect(await screen.findByRole('progressbar', { name: 'Backing up: 1,200 of 40,000 rows' })).toHaveValue(0.03);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(signals[0]?.aborted).toBe(true);
});

describe('the word on backups', () => {
  it('is silent while all is well', () => {
    const { container } = show('words');
    expect(container).toBeEmptyDOMElement();
  });

  it('tells how old the last one is, with the one button that makes another', async () => {
    const { user, actions } = show('words', {}, { lastDaysAgo: 34 });
    expect(screen.getByText('Your last backup is 34 days old.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Download a backup' }));
    expect(actions.downloadBackup).toHaveBeenCalledOnce();
  });

  it('asks for the place again where the browser forgot, and never without a press', async () => {
    queryPermission.mockResolvedValue('prompt');
    const { user, keep, container } = show('words', { place, every: 'day' }, { lastDaysAgo: 2 });
    const button = await screen.findByRole('button', { name: 'Allow and back up' });
    expect(keep.backUp).not.toHaveBeenCalled();
    await expectAccessible(container);
    await user.click(button);
    expect(keep.backUp).toHaveBeenCalledExactlyOnceWith(place, expect.anything());
  });

  it('says why one could not be written', () => {
    show('words', { place, every: 'day', failed: { at: now, says: 'No room is left.' } });
    expect(screen.getByText('The backup to “Backups” could not be written. No room is left.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Back up now' })).toBeVisible();
  });
});
