import { randomOf, shuffled } from './random';

/** An example as the regression sees it: which inputs it has, and how much of each. */
export interface Row {
  inputs: Int32Array;
  amounts: Float64Array;
  yes: boolean;
  /** How much it counts against the penalty. */
  trust: number;
}

export interface Fitted {
  weights: Float64Array;
  bias: number;
}

/**
 * Logistic regression with a penalty on the squares of the weights, by coordinate descent in the dual (Yu, Huang and Lin,
 * 2011). Deterministic: the order of the rows is shuffled by a fixed seed.
 *
 * @param size number of inputs
 */
export function fitLogistic(rows: readonly Row[], size: number): Fitted {
  const fitted = { weights: new Float64Array(size), bias: 0 };
  const random = randomOf(7);
  let order = rows.map((row) => ({
    row,
    sign: row.yes ? 1 : -1,
    share: 0,
    length: 1 + row.amounts.reduce((sum, amount) => sum + amount * amount, 0),
  }));
  for (const item of order)
    item.share = move(fitted, item.row, item.sign * Math.min(item.row.trust / 1000, 1e-8)) * item.sign;
  for (let round = 0; round < 40; round++) {
    order = shuffled(order, random);
    let farthest = 0;
    for (const item of order) {
      const { trust } = item.row;
      const margin = item.sign * oddsOf(fitted, item.row);
      farthest = Math.max(farthest, Math.abs(margin + Math.log(item.share / (trust - item.share))));
      const share = bestShare(item.share, item.length, margin, trust);
      move(fitted, item.row, (share - item.share) * item.sign);
      item.share = share;
    }
    if (farthest < 1e-3) break;
  }
  return fitted;
}

export function oddsOf({ weights, bias }: Fitted, { inputs, amounts }: Row): number {
  let sum = bias;
  for (let at = 0; at < inputs.length; at++) sum += (weights[inputs[at] ?? 0] ?? 0) * (amounts[at] ?? 0);
  return sum;
}

function move(fitted: Fitted, { inputs, amounts }: Row, by: number): number {
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at] ?? 0;
    fitted.weights[input] = (fitted.weights[input] ?? 0) + by * (amounts[at] ?? 0);
  }
  fitted.bias += by;
  return by;
}

/** Where the dual is smallest along one share, by Newton's method from the side that is nearer. */
function bestShare(share: number, length: number, margin: number, trust: number): number {
  const mirrored = (length / 2) * (trust - 2 * share) + margin < 0;
  const start = mirrored ? trust - share : share;
  const slope = mirrored ? -margin : margin;
  let found = trust - start < trust / 2 ? start / 10 : start;
  for (let step = 0; step < 100; step++) {
    const away = length * (found - start) + slope + Math.log(found / (trust - found));
    if (Math.abs(away) < 1e-6) break;
    const next = found - away / (length + trust / (trust - found) / found);
    found = next <= 0 ? found / 10 : Math.min(next, trust * (1 - 1e-12));
  }
  return mirrored ? trust - found : found;
}
