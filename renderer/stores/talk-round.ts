import type { CivilDay } from '@shared/calendar/civil-day';
import { create } from 'zustand';

interface TalkRoundStore {
  /** The day of the round; on another day it starts anew. */
  readonly day: CivilDay | null;
  readonly running: boolean;
  /** Customers to come back to later. */
  readonly skipped: ReadonlySet<string>;
  readonly start: (day: CivilDay) => void;
  readonly pause: () => void;
  readonly skip: (customerId: string) => void;
  /** Those skipped have their turn again. */
  readonly comeBack: () => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The round through the day's messages: only what was chosen; how far it is follows from what was written down. */
export const useTalkRound = create<TalkRoundStore>()((set) => ({
  day: null,
  running: false,
  skipped: NOBODY,
  start: (day) =>
    set((state) => ({ day, running: true, skipped: state.day === day ? state.skipped : NOBODY })),
  pause: () => set({ running: false }),
  skip: (customerId) => set((state) => ({ skipped: new Set([...state.skipped, customerId]) })),
  comeBack: () => set({ skipped: NOBODY }),
}));
