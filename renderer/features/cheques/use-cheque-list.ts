import { lastEndedMonth } from '@renderer/data/queries/cheques';
import { useLive, useShop } from '@renderer/data/shop-context';
import { type DrawerView, useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { movedBy } from '@renderer/ui/ListSearch';
import { addMonths } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { useMemo } from 'react';
import type { DrawerRow } from './drawer-rows';
import { drawerRows } from './drawer-rows';
import { foundChapters, viewChapters } from './drawer-views';
import { type Drawer, useListed } from './use-drawer';

export interface ChequeList {
  readonly rows: readonly DrawerRow[];
  /** The one on the right; undefined in an empty list. */
  readonly cheque: Cheque | undefined;
  readonly choose: (chequeId: string) => void;
  readonly move: (step: number) => void;
  readonly show: (view: DrawerView) => void;
  readonly search: (typed: string) => void;
  /** The cheques somebody signed, wherever they are. */
  readonly showSigner: (name: string) => void;
  /** Of those that ended: `2026-11` */
  readonly month: string;
  readonly stepMonth: (months: number) => void;
}

/** The list of the view that is looked at, and the cheque chosen in it. */
export const useChequeList = (drawer: Drawer): ChequeList => {
  const { today, terms } = useShop();
  const looked = useChequeDrawer();
  const { view, typed, set } = looked;
  const isEnded = view === 'ended';
  const lastMonth = useLive(async (db) => (isEnded ? lastEndedMonth(db) : undefined), [isEnded]);
  const month = looked.month ?? lastMonth ?? today.slice(0, 7);
  const listed = useListed(drawer, looked, month);
  const rows = useMemo(() => {
    if (view === 'signers') return [];
    const isSearch = typed.trim() !== '' && view !== 'ended';
    const day = { today, holidays: terms.holidays };
    return drawerRows(isSearch ? foundChapters(listed) : viewChapters(view, listed, day));
  }, [listed, view, typed, today, terms]);
  const cheques = useMemo(() => rows.flatMap((row) => (row.kind === 'cheque' ? row.cheque : [])), [rows]);
  const found = cheques.findIndex(({ id }) => id === looked.chequeId);
  const at = found >= 0 ? found : movedBy(looked.at, 0, cheques.length);
  const chooseAt = (index: number) => {
    const cheque = cheques[index];
    if (cheque) set({ chequeId: cheque.id, at: index });
  };
  return {
    rows,
    cheque: cheques[at],
    choose: (chequeId) => chooseAt(cheques.findIndex(({ id }) => id === chequeId)),
    move: (step) =>
      view === 'signers' ? set({ at: looked.at + step }) : chooseAt(movedBy(at, step, cheques.length)),
    show: (next) => set({ view: next, typed: '', chequeId: null, at: 0 }),
    search: (text) => set({ typed: text, chequeId: null, at: 0 }),
    showSigner: (name) => set({ view: 'drawer', typed: name, chequeId: null, at: 0 }),
    month,
    stepMonth: (months) =>
      set({ month: addMonths(`${month}-01`, months).slice(0, 7), chequeId: null, at: 0 }),
  };
};
