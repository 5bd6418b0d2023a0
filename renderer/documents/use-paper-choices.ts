import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type PaperChoices, usualChoices } from './paper-choices';

/** How many sign under an agreement is chosen for one paper only, for what it costs. */
type KeptChoices = Omit<PaperChoices, 'witnesses'>;

interface PaperChoiceStore extends KeptChoices {
  readonly choose: (choice: Partial<KeptChoices>) => void;
}

/** Kept on this computer, as the printer is: whoever has a roll at the counter chooses it once. */
export const usePaperChoices = create<PaperChoiceStore>()(
  persist((set) => ({ ...usualChoices, choose: (choice) => set(choice) }), {
    name: 'em-dia-papers',
    partialize: ({ size, slipsPerPage, notesPer }) => ({ size, slipsPerPage, notesPer }),
    version: 1,
  }),
);
