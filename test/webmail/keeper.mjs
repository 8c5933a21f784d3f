// @ts-check
// Waits for the program that started it to end, then stops all that was started for the folder.
// That program holds the other end of this one's standard input, and the kernel closes it even if the program is
// killed, when no exit handler of its own would run.
//
//   node keeper.mjs FOLDER

import { noted, stop } from './processes.mjs';

const [folder = ''] = process.argv.slice(2);

process.stdin.resume().on('end', async () => {
  await stop(
    folder,
    noted(folder).filter(({ pid }) => pid !== process.pid),
  );
  // Its own note is left, and tells the next start of a process that is no more.
});
