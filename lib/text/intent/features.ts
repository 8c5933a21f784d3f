import { hashOf, join } from './hash';
import { shapesOf } from './shapes';
import { plainSentence, tokensOf } from './tokens';
import { classesOf } from './word-classes';

/** The families of features, in the order in which `featuresOf` gives them. */
export const families = [
  'shapes',
  'words',
  'pairs of shapes',
  'ends',
  'classes',
  'words by shape',
  'classes by shape',
] as const;

/** Features are told apart by so many bits; two that fall together share a weight. */
export const featureBits = 20;

/**
 * What the model sees of a sentence, family by family: the number of each feature, which may come more than once. The
 * training and the product both use this: whoever changes it trains anew.
 */
export function featuresOf(sentence: string): number[][] {
  const plain = plainSentence(sentence);
  const tokens = tokensOf(plain);
  const words = tokens.map(hashOf);
  const classes = classesOf(tokens, plain).map(hashOf);
  const shapes = shapesOf(plain).map(hashOf);
  const found = [
    shapes,
    runs(words, 2),
    pairs(shapes),
    [...opening(words, 4), ...opening(classes, 5).map((it) => join(it, closes)), ...closing(classes, 3)],
    runs(classes, 3),
    products([...new Set(words)], shapes),
    products([...new Set(classes)], shapes),
  ];
  return found.map((features, family) => features.map((feature) => join(feature, family + 1) >>> (32 - featureBits)));
}

const opens = hashOf('^');
const closes = hashOf('$');

/** Every run of one to `most` neighbours, with the edges of the sentence. */
function runs(items: readonly number[], most: number): number[] {
  const all = [opens, ...items, closes];
  return all.flatMap((_, from) => opening(all.slice(from, from + most), most));
}

/** The first, the first two, and so on up to `most`. */
function opening(items: readonly number[], most: number): number[] {
  const found: number[] = [];
  let run = opens;
  for (const item of items.slice(0, most)) {
    run = join(run, item);
    found.push(run);
  }
  return found;
}

/** The last, the last two, and so on up to `most`. */
function closing(items: readonly number[], most: number): number[] {
  return opening(items.slice(-most).reverse(), most).map((run) => join(closes, run));
}

/** Every two, in the order of the table of shapes. */
function pairs(items: readonly number[]): number[] {
  const found: number[] = [];
  items.forEach((item, at) => {
    for (const other of items.slice(at + 1)) found.push(join(item, other));
  });
  return found;
}

/** Each of the one with each of the other. These are most of the features. */
function products(items: readonly number[], others: readonly number[]): number[] {
  const found: number[] = [];
  for (const item of items) for (const other of others) found.push(join(item, other));
  return found;
}
