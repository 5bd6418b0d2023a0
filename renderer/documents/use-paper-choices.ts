import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type PaperChoices, usualChoices } from './paper-choices';

interface PaperChoiceStore extends PaperChoices {
  readonly choose: (choice: Partial<PaperChoices>) => void;
}

/** Kept on this computer, as the printer is: whoever has a roll at the counter chooses it once. */
export const usePaperChoices = create<PaperChoiceStore>()(
  persist((set) => ({ ...usualChoices, choose: (choice) => set(choice) }), {
    name: 'em-dia-papers',
    partialize: ({ size, slipsPerPage, notesPer }) => ({ size, slipsPerPage, notesPer }),
    version: 1,
  }),
);
