import { AnswerDialog, loadToneCheck } from '@renderer/features/talk';
import { Cheques, Customer, Customers, Receive, Sell, Tab } from './screens';

/** The first screen is up by then. */
export const FIRST_SCREEN_MS = 1_500;

/** The page has nothing else to do. */
const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));

/** Of the menu, the screens a customer at the counter waits for. */
const everyday = [Customers, Customer, Receive, Sell, Cheques, Tab];

const warm = async (): Promise<void> => {
  // The key that hides amounts is pressed in a hurry.
  await Promise.all([loadToneCheck(), AnswerDialog.load(), import('@renderer/ui/hidden-amounts-cover')]);
  for (const screen of everyday) {
    await idle();
    await screen.load();
  }
};

/** Loads what a conversation and the everyday screens need while nobody waits for it, so that they open at once. */
export const warmLater = (): void => {
  setTimeout(() => void warm(), FIRST_SCREEN_MS);
};
