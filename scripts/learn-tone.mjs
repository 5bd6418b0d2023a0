/** `npm run learn-tone`: learns the weights of the tone check's second reading from the labelled messages. */
import { withTypeScript } from './lib/run-typescript.mjs';

await withTypeScript('test/tone-learning/weights-file.ts', async ({ writeWeights, WEIGHTS_FILE }) => {
  writeWeights();
  console.log(`${WEIGHTS_FILE} is written.`);
});
// Loaded only now, with the new weights.
await withTypeScript('test/tone-learning/figures.ts', async ({ heldOutReport }) =>
  console.log(heldOutReport()),
);
