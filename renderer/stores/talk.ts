import { create } from 'zustand';

interface TalkStore {
  /** The customer the conversation is open with; null when it is closed. */
  readonly customerId: string | null;
  /** The question of what was answered stands on top, and Escape belongs to it. */
  readonly asking: boolean;
  /** WhatsApp opens in its own program rather than in the browser: as it was last chosen. */
  readonly inApp: boolean;
  readonly open: (customerId: string) => void;
  readonly close: () => void;
  readonly setAsking: (asking: boolean) => void;
  readonly setInApp: (inApp: boolean) => void;
}

/** "Conversar" from anywhere: the dialog itself stands once in the app's shell (features/talk). */
export const useTalk = create<TalkStore>()((set) => ({
  customerId: null,
  asking: false,
  inApp: false,
  open: (customerId) => set({ customerId }),
  close: () => set({ customerId: null }),
  setAsking: (asking) => set({ asking }),
  setInApp: (inApp) => set({ inApp }),
}));
