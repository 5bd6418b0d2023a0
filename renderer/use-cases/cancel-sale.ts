import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from './accounts';
import { type TakeBackError, takeBackOrigin } from './take-back-origin';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export type CancelSaleError = 'sale-not-found' | 'already-cancelled' | TakeBackError;

/**
 * Takes a sale back: its installments no longer count and its down payment is reversed. Refused once an
 * installment was paid or entered an agreement; those are undone first.
 */
export const cancelSale = (
  context: UseCaseContext,
  saleId: string,
): Promise<Result<void, CancelSaleError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  return transact(
    context,
    [
      'customers',
      'summaries',
      'sales',
      'cheques',
      'installments',
      'payments',
      'agreements',
      'journal',
      'settings',
    ],
    async (context): Promise<Result<void, CancelSaleError>> => {
      const { db } = context;
      const sale = await db.sales.get(saleId);
      if (!sale) return err('sale-not-found');
      if (sale.cancelledOn) return err('already-cancelled');
      const takenBack = await takeBackOrigin(context, sale);
      if (!takenBack.ok) return takenBack;
      const { changes, touch } = takenBack.value;
      await db.sales.put({ ...sale, cancelledOn: clock.today() });
      await writeInstallments(db, sale.customerId, changes, touch);
      const customer = await db.customers.get(sale.customerId);
      const original = await db.journal.where('refId').equals(saleId).first();
      await writeJournal(context, {
        kind: 'sale-cancelled',
        customerId: sale.customerId,
        refId: saleId,
        cents: -sale.totalCents,
        label: customer?.name,
        undoes: original?.seq,
      });
      return ok(undefined);
    },
  );
};
