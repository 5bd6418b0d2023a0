import { create } from 'zustand';

interface TalkStore {
  /** The customer the conversation is open with; null when it is closed. */
  readonly customerId: string | null;
  readonly open: (customerId: string) => void;
  readonly close: () => void;
}

/** "Conversar" from anywhere: the dialog itself stands once in the app's shell (features/talk). */
export const useTalk = create<TalkStore>()((set) => ({
  customerId: null,
  open: (customerId) => set({ customerId }),
  close: () => set({ customerId: null }),
}));
