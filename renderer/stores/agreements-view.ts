import { create } from 'zustand';

export type AgreementsView = 'proposals' | 'running' | 'risk' | 'fulfilled' | 'broken' | 'all';

interface Looked {
  /** Null until one was chosen: where somebody is waited for. */
  readonly view: AgreementsView | null;
  readonly typed: string;
  /** The place in the list: what follows takes it when what was chosen leaves the list. */
  readonly at: number;
}

interface AgreementsViewStore extends Looked {
  readonly set: (looked: Partial<Looked>) => void;
}

/** How the agreements are being looked at, so that they are found again as they were left. */
export const useAgreementsView = create<AgreementsViewStore>()((set) => ({
  view: null,
  typed: '',
  at: 0,
  set,
}));
