import { gardenMachines } from './garden-machines/garden-machines';
import { gardenMachinesDrafts } from './garden-machines/garden-machines-drafts';
import { gardenMachinesWishes } from './garden-machines/garden-machines-wishes';
import { heldOut } from './held-out';
import { runMailbox } from './run-mailbox';

// Written before the rules were run on them, and nothing was mended by them. `npm run docs` writes their page anew.
const heading = heldOut(
  'What the rules saw in a tenth mailbox that was held out',
  'The ordinary mail of a dealer of garden machines, [6 threads with 5 customers in three languages](../test/app/garden-machines), ' +
    'and beside each look at it what a thoughtful seller wants to be told, written before any rule was run on it, by somebody ' +
    'who had read the names of the rules and nothing else of them. This is the first run: nothing was mended by it.',
);

runMailbox('docs/garden-machines-rules.md', heading, [
  { desk: gardenMachines, moments: gardenMachinesWishes },
  { desk: gardenMachines, moments: gardenMachinesDrafts },
]);
