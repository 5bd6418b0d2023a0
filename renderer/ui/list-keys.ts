/** Rows a page key moves by. */
const PAGE = 8;

const STEPS: readonly (readonly [key: string, step: number])[] = [
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', PAGE],
  ['PageUp', -PAGE],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
];

/** Keys that move through a list, for the whole screen: they work from the first moment and after every dialog. */
export const listKeys = (move: (step: number) => void): Record<string, () => void> =>
  Object.fromEntries(STEPS.map(([key, step]) => [key, () => move(step)]));
