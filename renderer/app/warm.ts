import { loadAnswerDialog, loadToneCheck } from '@renderer/features/talk';
import { screens } from './screens';

/** The first screen is up by then. */
const LATER_MS = 1500;

/** The page has nothing else to do. */
const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));

/** Of the menu, the screens a customer at the counter waits for. */
const everyday = [
  screens.customers,
  screens.customer,
  screens.receive,
  screens.sell,
  screens.cheques,
  screens.tab,
];

const warm = async (): Promise<void> => {
  await Promise.all([loadToneCheck(), loadAnswerDialog()]);
  for (const load of everyday) {
    await idle();
    await load();
  }
};

/** Loads what a conversation and the everyday screens need while nobody waits for it, so that they open at once. */
export const warmLater = (): void => {
  setTimeout(() => void warm(), LATER_MS);
};
