import { nextNumber } from '@renderer/data/settings';
import { withOpenFlag } from '@shared/domain/installment';
import { err, ok, type Result } from '@shared/result';
import { standingPayments, writeInstallments } from './accounts';
import { reversalOf } from './reverse-payment';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export type CancelSaleError =
  | 'sale-not-found'
  | 'already-cancelled'
  | 'has-payments'
  | 'covered-by-agreement';

/**
 * Takes a sale back: its installments no longer count and its down payment is reversed. Refused once an
 * installment was paid or entered an agreement; those are undone first.
 */
export const cancelSale = (
  context: UseCaseContext,
  saleId: string,
): Promise<Result<void, CancelSaleError>> => {
  const { db, clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'sales', 'installments', 'payments', 'journal', 'settings'],
    async (): Promise<Result<void, CancelSaleError>> => {
      const sale = await db.sales.get(saleId);
      if (!sale) return err('sale-not-found');
      if (sale.cancelledOn) return err('already-cancelled');
      const installments = await db.installments.where('originId').equals(saleId).toArray();
      if (installments.some((installment) => installment.coveredBy)) return err('covered-by-agreement');
      const ids = installments.map((installment) => installment.id);
      const paid = standingPayments(
        await db.payments.where('installmentIds').anyOf(ids).distinct().toArray(),
      );
      const allPayments = await db.payments.where('customerId').equals(sale.customerId).toArray();
      const standing = new Set(standingPayments(allPayments).map((payment) => payment.id));
      if (paid.some((payment) => standing.has(payment.id))) return err('has-payments');

      const cancelledOn = clock.today();
      await db.sales.put({ ...sale, cancelledOn });
      for (const payment of allPayments) {
        if (payment.originId !== saleId || !standing.has(payment.id)) continue;
        const number = await nextNumber(db, 'payment');
        await db.payments.add(
          reversalOf(payment, { id: clock.newId(), number, day: cancelledOn, createdAt: clock.now() }),
        );
      }
      await writeInstallments(
        db,
        sale.customerId,
        installments.map((before) => ({ before, after: withOpenFlag({ ...before, cancelledOn }) })),
      );
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
