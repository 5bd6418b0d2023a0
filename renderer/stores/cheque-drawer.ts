import { create } from 'zustand';

export type DrawerView = 'drawer' | 'deposit' | 'bank' | 'returned' | 'others' | 'ended' | 'signers';

interface Looked {
  readonly view: DrawerView;
  readonly typed: string;
  /** The cheque on the right. */
  readonly chequeId: string | null;
  /** Its place in the list, or that of who signed: what follows takes it when the cheque leaves the list. */
  readonly at: number;
  /** Of those that ended (`2026-11`); null is the last that has one. */
  readonly month: string | null;
  /** Marked to be moved together. */
  readonly marked: ReadonlySet<string>;
  /** Found in the drawer so far; a count that was left goes on where it was. */
  readonly counted: ReadonlySet<string>;
}

export interface ChequeDrawer extends Looked {
  readonly set: (looked: Partial<Looked>) => void;
}

/** How the drawer of cheques is being looked at, so that it is found again as it was left. */
export const useChequeDrawer = create<ChequeDrawer>()((set) => ({
  view: 'drawer',
  typed: '',
  chequeId: null,
  at: 0,
  month: null,
  marked: new Set(),
  counted: new Set(),
  set,
}));
