import { useEffect } from 'react';
import { create } from 'zustand';

/** The key that hides the amounts and shows them again, on every screen and over every dialog. */
export const HIDE_KEY = 'F10';

interface HiddenAmountsStore {
  readonly hidden: boolean;
  readonly toggle: () => void;
}

/**
 * Whether amounts are covered while a customer looks on. It lasts from screen to screen and not over a restart: who
 * opens the app in the morning finds it as it always is.
 */
export const useHiddenAmounts = create<HiddenAmountsStore>()((set, get) => ({
  hidden: false,
  toggle: () => {
    const hidden = !get().hidden;
    set({ hidden });
    // Loaded when it is first asked for; while nothing is hidden nothing runs.
    void import('./hidden-amounts-cover').then(({ cover }) => {
      if (get().hidden) cover.start();
      else cover.stop();
    });
  },
}));

/** Listens for the key itself: shortcuts of a screen fall silent under a dialog, and this one must not. */
export const useHideKey = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== HIDE_KEY || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!event.repeat) useHiddenAmounts.getState().toggle();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
};
