import { heldOut } from './held-out';
import { kitchenFitters } from './kitchens-and-engines/kitchen-fitters';
import { kitchenFittersDrafts } from './kitchens-and-engines/kitchen-fitters-drafts';
import { kitchenFittersWishes } from './kitchens-and-engines/kitchen-fitters-wishes';
import { runMailbox } from './run-mailbox';

// Written before the rules were run on them. `npm run docs` writes their page anew.
const heading = heldOut('What the rules saw in a sixth mailbox that was held out', 'First run.');

runMailbox('docs/kitchens-and-engines-rules.md', heading, [
  { desk: kitchenFitters, moments: kitchenFittersWishes },
  { desk: kitchenFitters, moments: kitchenFittersDrafts },
]);
