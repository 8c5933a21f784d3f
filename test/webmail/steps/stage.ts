import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { setClock } from '@/test/tools/clock.mjs';
import { startRoundcube } from '@/test/webmail/roundcube.mjs';

export type Webmail = Awaited<ReturnType<typeof startRoundcube>>;

/** The mailbox's "now": a Friday, 10:00 in Oslo. */
export const NOW = '2026-11-20T09:00:00Z';

/** A browser with Attune in it beside a webmail, both by the clock of the mailbox. */
export interface Stage {
  attune: Attune;
  webmail: Webmail;
  /** Moves the clock of both. */
  setClock(at: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts both; `extension`: a folder of another build. The web server goes by the browser's clock, for it dates what is sent and says "Today". */
export async function setStage({ at = NOW, extension }: { at?: string; extension?: string } = {}): Promise<Stage> {
  const clock = await setClock(at);
  // The web server is no root, and reads the time from a file.
  await chmod(dirname(clock.env['FAKETIME_TIMESTAMP_FILE'] ?? ''), 0o755);
  const webmail = await startRoundcube({ env: clock.env, ...ownPorts() });
  const attune = await launch({ at, timezoneId: 'Europe/Oslo', ...(extension ? { extension } : {}) });
  return {
    attune,
    webmail,
    async setClock(at) {
      await Promise.all([clock.set(at), attune.setClock(at)]);
    },
    async close() {
      await attune.close();
      await webmail.stop();
      await clock.remove();
    },
  };
}

/** Files that run at the same time have a webmail each. */
function ownPorts() {
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 1) - 1;
  return { httpPort: 18180 + worker, imapPort: 10243 + worker, smtpPort: 10125 + worker };
}
