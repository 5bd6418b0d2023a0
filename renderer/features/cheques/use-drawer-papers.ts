import { readCustomers } from '@renderer/data/queries/at-risk';
import { useShop } from '@renderer/data/shop-context';
import { chequeListPaper } from '@renderer/documents/from-records/cheque-list';
import { depositSlipPaper } from '@renderer/documents/from-records/deposit-slip';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import { chequesText } from '@shared/wording/counted';
import type { ShownPaper } from './DrawerPaper';

export interface DrawerPapers {
  /** Null when none of them was carried to the bank. */
  readonly slip: (cheques: readonly Cheque[]) => ShownPaper | null;
  /** `filter` says which of the drawer they are; `missingIds`, that it is what a count found. */
  readonly list: (
    cheques: readonly Cheque[],
    more?: { readonly filter?: string; readonly missingIds?: readonly string[] },
  ) => Promise<ShownPaper>;
}

/** The bank had it before it was deposited: nobody carries it there. */
const wasInCustody = ({ events }: Cheque): boolean => standingSteps(events).at(-2)?.move === 'put-in-custody';

/** The papers of the drawer. */
export const useDrawerPapers = (): DrawerPapers => {
  const { db, shop, today, terms } = useShop();
  return {
    slip: (cheques) => {
      const carried = cheques.filter((cheque) => !wasInCustody(cheque));
      const document = depositSlipPaper({ shop, cheques: carried });
      return document && { title: `Depósito de ${chequesText(carried.length)}`, document };
    },
    list: async (cheques, more) => {
      const customers = await readCustomers(db, [...new Set(cheques.map(({ customerId }) => customerId))]);
      const names = new Map([...customers].map(([id, { name }]) => [id, name] as const));
      return {
        title: more?.missingIds ? 'Conferência da gaveta de cheques' : 'Gaveta de cheques',
        document: chequeListPaper({
          shop,
          day: today,
          cheques,
          names,
          holidays: terms.holidays,
          ...more,
        }),
      };
    },
  };
};
