/** How the learned weights are written down: one sign for each slot, so many steps above or below 'A'. */
const NOTHING = 'A'.charCodeAt(0);

/** Signs from ';' to 'G': none of them ends or escapes a string. */
export const MOST_STEPS = 6;

export const encoded = (weights: ArrayLike<number>, step: number): string =>
  Array.from(weights, (weight) => {
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
    return String.fromCharCode(NOTHING + steps);
  }).join('');

export const decoded = (text: string, step: number): Float32Array =>
  Float32Array.from({ length: text.length }, (_, slot) => (text.charCodeAt(slot) - NOTHING) * step);
