import { bodyReader } from '@/lib/model/body-reader';
import { absence } from '@/lib/model/kinds/absence';
import { delight } from '@/lib/model/kinds/delight';
import { fact } from '@/lib/model/kinds/fact';
import { feedback } from '@/lib/model/kinds/feedback';
import { goal } from '@/lib/model/kinds/goal';
import { handOff } from '@/lib/model/kinds/hand-off';
import { insight } from '@/lib/model/kinds/insight';
import { issue } from '@/lib/model/kinds/issue';
import { milestone } from '@/lib/model/kinds/milestone';
import { promise } from '@/lib/model/kinds/promise';
import { sale } from '@/lib/model/kinds/sale';
import { talkingPoint } from '@/lib/model/kinds/talking-point';
import { touch } from '@/lib/model/kinds/touch';

// Each gives what an entry holds; null for another kind, or a body that an older or foreign log wrote differently.
export const promiseOf = bodyReader(promise);
export const touchOf = bodyReader(touch);
export const factOf = bodyReader(fact);
export const goalOf = bodyReader(goal);
export const milestoneOf = bodyReader(milestone);
export const absenceOf = bodyReader(absence);
export const issueOf = bodyReader(issue);
export const handOffOf = bodyReader(handOff);
export const delightOf = bodyReader(delight);
export const insightOf = bodyReader(insight);
export const saleOf = bodyReader(sale);
export const pointOf = bodyReader(talkingPoint);
export const feedbackOf = bodyReader(feedback);
