import { loadAnswerDialog, loadToneCheck } from '@renderer/features/talk';

/** The first screen is up by then. */
const LATER_MS = 1500;

/** Loads what a conversation needs while nobody waits for it, so that the first one opens at once. */
export const warmConversationLater = (): void => {
  setTimeout(() => void Promise.all([loadToneCheck(), loadAnswerDialog()]), LATER_MS);
};
