import type { DraftCheques, SaleDraft } from '@renderer/stores/sale-drafts';
import type { ChequeDrawer } from '@shared/domain/cheque/cheque';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { askedOf, type ChequeState, chequeRowsFor, chequeState } from './cheque-state';
import { SaleChequesDialog, type TypedCheques } from './SaleChequesDialog';
import type { SellView } from './sell-view';

interface Selling {
  readonly customer: ChequeDrawer;
  readonly draft: SaleDraft;
  readonly view: SellView;
  readonly onChange: (cheques: DraftCheques | undefined) => void;
}

interface SaleChequesHandle {
  readonly state: ChequeState;
  /** Opens the rows they are typed in, once there is a plan. */
  readonly open: () => void;
  readonly dialog: ReactNode;
}

/** The cheques of the sale being typed. What was typed of them stays while the sale is on the screen. */
export const useSaleCheques = ({ customer, draft, view, onChange }: Selling): SaleChequesHandle => {
  const [typed, setTyped] = useState<TypedCheques | null>(null);
  const [isOpen, setOpen] = useState(false);
  const state = useMemo(() => chequeState(draft, view), [draft, view]);
  const { downPaymentMeans } = draft;
  const askedFor = useCallback(
    (isDownPaymentOnly: boolean) =>
      askedOf({ downPaymentMeans }, view, isDownPaymentOnly) ?? { downPaymentCents: 0, day: '', plan: [] },
    [downPaymentMeans, view],
  );
  const { asked, given } = state;
  const open = () => {
    if (!asked) return;
    const isDownPaymentOnly = draft.cheques?.isDownPaymentOnly ?? false;
    if (typed === null) setTyped({ isDownPaymentOnly, drafts: chequeRowsFor(asked, given, customer) });
    setOpen(true);
  };
  const finish = (cheques: DraftCheques | undefined) => {
    onChange(cheques);
    setTyped(null);
    setOpen(false);
  };
  return {
    state,
    open,
    dialog: isOpen && typed && asked && (
      <SaleChequesDialog
        customer={customer}
        typed={typed}
        askedFor={askedFor}
        onType={setTyped}
        onUse={finish}
        onDrop={given.length > 0 ? () => finish(undefined) : undefined}
        onClose={() => setOpen(false)}
      />
    ),
  };
};
