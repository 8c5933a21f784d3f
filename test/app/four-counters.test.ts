import { caterer } from './four-counters/caterer';
import { catererDrafts } from './four-counters/caterer-drafts';
import { catererWishes } from './four-counters/caterer-wishes';
import { pumpsRep } from './four-counters/pumps-rep';
import { pumpsRepDrafts } from './four-counters/pumps-rep-drafts';
import { pumpsRepWishes } from './four-counters/pumps-rep-wishes';
import { treeNursery } from './four-counters/tree-nursery';
import { treeNurseryDrafts } from './four-counters/tree-nursery-drafts';
import { treeNurseryWishes } from './four-counters/tree-nursery-wishes';
import { usedVans } from './four-counters/used-vans';
import { usedVansDrafts } from './four-counters/used-vans-drafts';
import { usedVansWishes } from './four-counters/used-vans-wishes';
import { heldOut } from './held-out';
import { runMailbox } from './run-mailbox';

// Written before the rules were run on them. `npm run docs` writes their page anew.
const heading = heldOut(
  'What the rules saw in a third mailbox that was held out',
  'The ordinary mail of four sellers, [40 threads with 24 customers in nine languages](../test/app/four-counters), ' +
    'and beside each look at it what a thoughtful seller wants to be told, written before any rule was run on it, by ' +
    'somebody who had read what each rule promises and nothing of how it reads. First run: 90 nudges, 61 wanted, 22 ' +
    'fine, 7 false alarms (8 %), 6 of them among the 84 shown (7 %); 52 of 65 told that must not be missed. In the card ' +
    'of whose turn it is 10 questions, 5 of them needless: counted as nudges they would make it 12 %. What was mended ' +
    'since is general, and was found in this mailbox and the next: an order by a few words after an offer, trouble that ' +
    'comes back.',
);

runMailbox('docs/four-counters-rules.md', heading, [
  { desk: treeNursery, moments: treeNurseryWishes },
  { desk: usedVans, moments: usedVansWishes },
  { desk: caterer, moments: catererWishes },
  { desk: pumpsRep, moments: pumpsRepWishes },
  { desk: treeNursery, moments: treeNurseryDrafts },
  { desk: usedVans, moments: usedVansDrafts },
  { desk: caterer, moments: catererDrafts },
  { desk: pumpsRep, moments: pumpsRepDrafts },
]);
