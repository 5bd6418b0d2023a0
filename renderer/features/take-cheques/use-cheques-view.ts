import { knownCheques } from '@renderer/data/queries/known-cheques';
import { useLive, useShop } from '@renderer/data/shop-context';
import type { ChequeDrawer } from '@shared/domain/cheque/cheque';
import { useMemo } from 'react';
import type { ChequeDraft } from './cheque-draft';
import { type ChequesView, chequesView, keyOf } from './cheques-view';
import { knownText } from './known-words';
import type { WantedCheque } from './wanted-cheques';

interface ChequesFor {
  /** Signs them unless somebody else is named. */
  readonly customer: ChequeDrawer;
  /** What they are for, in the order it falls due; empty where nothing is asked for. */
  readonly wanted: readonly WantedCheque[];
}

/** What rows of cheques come to, with those the shop has already looked up as they are typed. */
export const useChequesView = (
  drafts: readonly ChequeDraft[],
  { customer, wanted }: ChequesFor,
): ChequesView => {
  const { today, terms } = useShop();
  const keys = drafts.flatMap((draft) => keyOf(draft) ?? []).join();
  const found = useLive((db) => knownCheques(db, keys === '' ? [] : keys.split(',')), [keys]);
  return useMemo(
    () =>
      chequesView(drafts, {
        today,
        holidays: terms.holidays,
        customer: {
          name: customer.name,
          ...(customer.document !== undefined && { document: customer.document }),
        },
        wanted,
        known: new Map(found?.map((known) => [known.cheque.key, knownText(known)])),
      }),
    [drafts, today, terms.holidays, customer, wanted, found],
  );
};
