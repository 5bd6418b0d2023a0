import type { toneFindings } from '@shared/rules/tone/tone-findings';
import { create } from 'zustand';

export type ToneCheck = typeof toneFindings;

const useStore = create<{ readonly check: ToneCheck | null }>()(() => ({ check: null }));

/** Loads the check and reads its catalogues, so that the first message is checked at once. */
export const loadToneCheck = async (): Promise<void> => {
  if (useStore.getState().check) return;
  const { toneFindings } = await import('@shared/rules/tone/tone-findings');
  toneFindings('');
  useStore.setState({ check: toneFindings });
};

/** The catalogues are too much to wait for at the start. Null until they are loaded: no message is shown before. */
export const useToneCheck = (): ToneCheck | null => useStore(({ check }) => check);
