import { writeFileSync } from 'node:fs';
import { encoded, MOST_STEPS } from '@shared/rules/tone/learned/encoding';
import { readCorpus } from './corpus';
import { type Learned, learn } from './learn';

export const WEIGHTS_FILE = 'shared/rules/tone/learned/weights.ts';

/** So few weights are larger than what can be written down that cutting them off changes nothing. */
const CUT_OFF = 0.9995;

const stepOf = ({ words, pieces }: Learned): number => {
  const sizes = [...words, ...pieces].flatMap((weight) => (weight === 0 ? [] : Math.abs(weight)));
  const largest = sizes.sort((a, b) => a - b)[Math.floor(sizes.length * CUT_OFF)] ?? 1;
  return Number((largest / MOST_STEPS).toPrecision(3));
};

/** What the weights' file has to say, learned anew. */
export const weightsText = (): string => {
  const learned = learn(readCorpus());
  const step = stepOf(learned);
  return `/** Written by \`npm run learn-tone\` from the labelled messages; see docs/language.md. One sign for each slot. */
export const BIAS = ${Number(learned.bias.toFixed(3))};
export const STEP = ${step};
export const WORDS =
  '${encoded(learned.words, step)}';
export const PIECES =
  '${encoded(learned.pieces, step)}';
`;
};

export const writeWeights = (): void => writeFileSync(WEIGHTS_FILE, weightsText());
