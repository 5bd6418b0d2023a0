import type { PaperSize } from '@renderer/documents/paper-size';
import { create } from 'zustand';

interface PaperSizeStore {
  readonly size: PaperSize;
  readonly choose: (size: PaperSize) => void;
}

/** The paper the shop last chose to print on: whoever has a roll at the counter chooses it once. */
export const usePaperSize = create<PaperSizeStore>()((set) => ({
  size: 'a4',
  choose: (size) => set({ size }),
}));
