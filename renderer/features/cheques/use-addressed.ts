import { findCheque } from '@renderer/data/queries/cheques';
import { useShop } from '@renderer/data/shop-context';
import { useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { paths } from '@renderer/ui/paths';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { viewOf } from './drawer-views';

interface Addressed {
  /** A cheque that is in no list, because its taking was taken back; null is none. */
  readonly aloneId: string | null;
  readonly leave: () => void;
}

/** Whoever comes with a cheque in the address finds it chosen, in the view where it is. */
export const useAddressed = (chequeId: string | undefined, onChosen: () => void): Addressed => {
  const { db } = useShop();
  const [, go] = useLocation();
  const [aloneId, setAloneId] = useState<string | null>(null);
  const chosen = useRef(onChosen);
  chosen.current = onChosen;
  useEffect(() => {
    if (chequeId === undefined) return;
    const { set } = useChequeDrawer.getState();
    void findCheque(db, chequeId).then((cheque) => {
      if (cheque?.status === 'void') setAloneId(chequeId);
      else if (cheque) {
        set({ chequeId, view: viewOf(cheque), month: cheque.goodDay.slice(0, 7), typed: '' });
        chosen.current();
      }
      go(paths.cheques(), { replace: true });
    });
  }, [db, chequeId, go]);
  return { aloneId, leave: () => setAloneId(null) };
};
