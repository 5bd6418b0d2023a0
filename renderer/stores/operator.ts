import { create } from 'zustand';

interface OperatorStore {
  /** Who said their PIN in this window since it was opened; null before. */
  readonly operatorId: string | null;
  /** The PIN is asked for again; whoever was at work stays known, so that they find everything as it was. */
  readonly isLocked: boolean;
  /** Grows when somebody else comes to work: the screens begin anew for them. */
  readonly turn: number;
  /** A new recovery code to be shown once, over whatever screen comes up. It stands nowhere else. */
  readonly freshCode: string | null;
  readonly enter: (operatorId: string) => void;
  readonly lock: () => void;
  /** With null it was written down. */
  readonly showCode: (code: string | null) => void;
  /** Nobody is at work any more: the shop was left. */
  readonly leave: () => void;
}

/** Who is at work in this window. It is not kept: a window that opens asks for a PIN. */
export const useOperatorStore = create<OperatorStore>()((set) => ({
  operatorId: null,
  isLocked: false,
  turn: 0,
  freshCode: null,
  enter: (operatorId) =>
    set((before) => ({
      operatorId,
      isLocked: false,
      turn: before.operatorId === null || before.operatorId === operatorId ? before.turn : before.turn + 1,
    })),
  lock: () => set({ isLocked: true }),
  showCode: (freshCode) => set({ freshCode }),
  leave: () => set({ operatorId: null, isLocked: false }),
}));
