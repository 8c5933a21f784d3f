// @ts-check
// Written for any Node that knows modules, because the check of the version runs from here too.

/** Thrown where the person at the keyboard can do something about it: the message is one plain sentence. */
export class Stop extends Error {}

/**
 * Runs a script's main function. A `Stop` becomes its one sentence on stderr and exit code 1; anything else is a bug
 * and keeps its stack trace.
 *
 * @param {() => Promise<void>} main
 */
export function run(main) {
  main().catch((error) => {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
