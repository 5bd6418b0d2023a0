import { create } from 'zustand';

interface View {
  readonly typed: string;
  readonly filter: 'all' | 'open' | 'late';
  readonly sort: 'name' | 'balance' | 'oldest';
  readonly selected: number;
}

export interface CustomersView extends View {
  readonly set: (view: Partial<View>) => void;
  /** A name that was searched for and not found, on its way into the form of a new customer. */
  readonly newName: string;
  readonly giveNewName: (name: string) => void;
}

/** How the list of customers is being looked at, so that it is found again as it was left. */
export const useCustomersView = create<CustomersView>()((set) => ({
  typed: '',
  filter: 'all',
  sort: 'name',
  selected: 0,
  set,
  newName: '',
  giveNewName: (newName) => set({ newName }),
}));
