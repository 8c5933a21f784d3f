import { heldOut } from './held-out';
import { printShop } from './print-shop/print-shop';
import { printShopAnswers } from './print-shop/print-shop-answers';
import { printShopOpenings } from './print-shop/print-shop-openings';
import { runMailbox } from './run-mailbox';

// Written before the coach was asked. `npm run docs` writes their page anew.
const heading = heldOut(
  'What the draft coach said of 26 short drafts',
  'Drafts of a print shop, good and bad, [answers and openings in English, German and Dutch](../test/app/print-shop), ' +
    'and what is to be said of each, written before the coach was asked. First run: 20 findings, 17 wanted, 2 fine, 1 ' +
    'false (5 %); 13 of 15 told that must not be missed.',
);

runMailbox('docs/draft-coach-drafts.md', heading, [
  { desk: printShop, moments: printShopAnswers },
  { desk: printShop, moments: printShopOpenings },
]);
