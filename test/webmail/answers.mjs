// @ts-check
// Waiting until a server that was just started answers.

import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {string} url */
export async function answersWeb(url) {
  await eventually(async () => (await (await fetch(url)).text()).includes('rcmloginuser'));
}

/**
 * @param {number} port
 * @param {string} greeting
 */
export async function answersMail(port, greeting) {
  await eventually(
    () =>
      new Promise((resolve, reject) => {
        const socket = net.connect(port, '127.0.0.1');
        socket.setTimeout(2000, () => socket.destroy(new Error('no greeting')));
        socket.on('error', reject);
        socket.once('data', (data) => {
          socket.destroy();
          resolve(data.toString().startsWith(greeting));
        });
      }),
  );
}

/** @param {() => Promise<boolean>} isSo tried again while it says no or fails, for up to 15 seconds */
async function eventually(isSo) {
  const end = Date.now() + 15_000;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error('It took too long.');
    await sleep(20);
  }
}
