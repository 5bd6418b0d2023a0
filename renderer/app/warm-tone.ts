import { toneFindings } from '@shared/rules/tone/tone-findings';

const AT_MOST_AFTER_MS = 3000;
/** Where the browser does not say when it is idle: the first screen is up by then. */
const LATER_MS = 1500;

/** Reads the tone catalogues once while nobody waits, so that the first draft is checked at once. */
export const warmToneWhenIdle = (): void => {
  const warm = () => void toneFindings('');
  if ('requestIdleCallback' in window) requestIdleCallback(warm, { timeout: AT_MOST_AFTER_MS });
  else setTimeout(warm, LATER_MS);
};
