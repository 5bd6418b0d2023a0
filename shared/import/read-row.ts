import { ok, type Result } from '../result';
import { type ReadContext, rowBeingRead } from './read-context';
import { readCustomer } from './read-customer';
import { readPaid } from './read-paid';
import { readSale } from './read-sale';
import type { Rejection } from './reasons';
import type { RowFacts } from './row-facts';

/** One row, understood whole or refused for the first reason found, from who to what to when paid. */
export const readRow = (
  row: number,
  cells: readonly string[],
  context: ReadContext,
): Result<RowFacts, Rejection> => {
  const reading = rowBeingRead(cells, context);
  const customer = readCustomer(reading);
  if (!customer.ok) return customer;
  const sale = readSale(reading);
  if (!sale.ok) return sale;
  const paid = readPaid(reading, sale.value.installment);
  if (!paid.ok) return paid;
  return ok({
    row,
    cells,
    customer: customer.value,
    ...sale.value,
    paid: paid.value,
    warnings: reading.warnings,
  });
};
