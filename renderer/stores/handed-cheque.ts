import { create } from 'zustand';

interface HandedCheque {
  readonly chequeId: string;
  readonly customerId: string;
}

interface HandedChequeStore {
  /** The cheque that a customer just had back, whose receipt goes with it; null when none is shown. */
  readonly handed: HandedCheque | null;
  readonly show: (handed: HandedCheque) => void;
  readonly close: () => void;
}

/** Outlives the cheque's own file, which leaves the list it was opened from (features/cheque-file shows it). */
export const useHandedCheque = create<HandedChequeStore>()((set) => ({
  handed: null,
  show: (handed) => set({ handed }),
  close: () => set({ handed: null }),
}));
