import { heldOut } from './held-out';
import { runMailbox } from './run-mailbox';
import { containerDepot } from './two-trades/container-depot';
import { containerDepotDrafts } from './two-trades/container-depot-drafts';
import { containerDepotWishes } from './two-trades/container-depot-wishes';
import { softwareReseller } from './two-trades/software-reseller';
import { softwareResellerDrafts } from './two-trades/software-reseller-drafts';
import { softwareResellerWishes } from './two-trades/software-reseller-wishes';

// Two sellers whose mail and wishes were written before the rules were run on them. `npm run docs` writes their page anew.
const heading = heldOut(
  'What the rules saw in the mail of two more trades',
  'The ordinary mail of a container depot and of a reseller of software, [29 threads with 16 customers in seven ' +
    'languages](../test/app/two-trades), and beside each look at it what a demanding seller wants to be told, written ' +
    'before the rules were run.',
);

runMailbox('docs/two-trades-rules.md', heading, [
  { desk: containerDepot, moments: containerDepotWishes },
  { desk: softwareReseller, moments: softwareResellerWishes },
  { desk: containerDepot, moments: containerDepotDrafts },
  { desk: softwareReseller, moments: softwareResellerDrafts },
]);
