import { heldOut } from './held-out';
import { labSupplies } from './lab-supplies/lab-supplies';
import { labSuppliesDrafts } from './lab-supplies/lab-supplies-drafts';
import { labSuppliesWishes } from './lab-supplies/lab-supplies-wishes';
import { runMailbox } from './run-mailbox';

// Written before the rules were run on them. `npm run docs` writes their page anew.
const heading = heldOut(
  'What the rules saw in an eighth mailbox that was held out',
  'The ordinary mail of a seller of glassware for laboratories, [11 threads with 6 customers in four ' +
    'languages](../test/app/lab-supplies), and beside each look at it what a thoughtful seller wants to be told, written ' +
    'before any rule was run on it, by somebody who had read the names of the rules and nothing else of them. Nothing was ' +
    'mended because of it: the figures below are those of the first run, on unseen mail.',
);

runMailbox('docs/lab-supplies-rules.md', heading, [
  { desk: labSupplies, moments: labSuppliesWishes },
  { desk: labSupplies, moments: labSuppliesDrafts },
]);
