import type { Judged } from './judge';
import { countedByRule, countedShown } from './judged';
import type { Moment } from './mailbox';
import { runMailbox } from './run-mailbox';
import { insuranceBroker } from './three-rooms/insurance-broker';
import { insuranceBrokerDrafts } from './three-rooms/insurance-broker-drafts';
import { insuranceBrokerWishes } from './three-rooms/insurance-broker-wishes';
import { pianoWorkshop } from './three-rooms/piano-workshop';
import { pianoWorkshopDrafts } from './three-rooms/piano-workshop-drafts';
import { pianoWorkshopWishes } from './three-rooms/piano-workshop-wishes';
import { schoolJourneys } from './three-rooms/school-journeys';
import { schoolJourneysDrafts } from './three-rooms/school-journeys-drafts';
import { schoolJourneysWishes } from './three-rooms/school-journeys-wishes';

// A mailbox that is held out: whatever its first run says is of mail that no rule was made with.
// `npm run docs` writes its page anew.
const firstRun =
  'written before any rule was run on it, by somebody who had read what each rule promises and nothing of how it ' +
  'reads, and who has not run it.';
const heading = {
  title: 'What the rules saw in a second mailbox that was held out',
  by: 'npm run docs',
  intro:
    'The ordinary mail of three sellers, ' +
    '[36 threads with 18 customers in eight languages](../test/app/three-rooms), and beside each look at it what a ' +
    `thoughtful seller wants to be told, ${firstRun}`,
  placeOf: ({ open, at, logged = [] }: Moment) =>
    [
      `thread \`${open}\``,
      ...(at ? [`on ${at.replace('T', ' at ')}`] : []),
      ...logged.map(({ kind }) => `with a ${kind} in the log`),
    ].join(', '),
  also(all: readonly Judged[]) {
    const { nudges, falseAlarms } = countedShown(all);
    const share = Math.round((100 * falseAlarms) / nudges);
    const rows = countedByRule(all).map(
      ({ rule, hits, fine, falseAlarms }) => `| [${rule}](rules/${rule}.md) | ${hits} | ${fine} | ${falseAlarms} |`,
    );
    return [
      `Of the ${nudges} that are shown, at most three a look, ${falseAlarms} are false alarms (${share} %).`,
      ['| rule | wanted | fine | false alarms |', '|---|---|---|---|', ...rows].join('\n'),
    ].join('\n\n');
  },
};

runMailbox('docs/three-rooms-rules.md', heading, [
  { desk: pianoWorkshop, moments: pianoWorkshopWishes },
  { desk: insuranceBroker, moments: insuranceBrokerWishes },
  { desk: schoolJourneys, moments: schoolJourneysWishes },
  { desk: pianoWorkshop, moments: pianoWorkshopDrafts },
  { desk: insuranceBroker, moments: insuranceBrokerDrafts },
  { desk: schoolJourneys, moments: schoolJourneysDrafts },
]);
