import { carnePaper } from '@renderer/documents/from-records/carne';
import { makePdf } from '@renderer/documents/make-pdf';
import { addMonths } from '@shared/calendar/civil-day';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import { defaultTerms } from '@shared/domain/terms';
import { splitEvenly } from '@shared/money/split';
import { BENCH_DAY } from '../shapes';
import { timed } from './timed';

const TOTAL_CENTS = 250_003;
const FIRST_DUE_DAY = addMonths(BENCH_DAY, 1);

const shop = {
  name: 'Casa Nova Móveis',
  document: '12345678000195',
  address: 'Rua São Pedro, 482, Centro',
  city: 'Juazeiro do Norte',
  state: 'CE',
  phone: '5588999887766',
  pixKey: '123e4567-e12b-12d1-a456-426655440000',
};

const customer = { id: 'c', name: 'Francisca Lima Teixeira', phones: [], createdAt: 0, tokens: [] };

/** The booklet of a sale in so many installments, each with its Pix code. */
const booklet = (count: number) => {
  const sale: Sale = {
    id: 's',
    number: 1042,
    customerId: customer.id,
    day: BENCH_DAY,
    description: 'Guarda-roupa 6 portas',
    items: [],
    totalCents: TOTAL_CENTS,
    downPaymentCents: 0,
    installmentCount: count,
    firstDueDay: FIRST_DUE_DAY,
    interval: { kind: 'monthly' },
    createdAt: 0,
  };
  const installments = splitEvenly(TOTAL_CENTS, count).map(
    (principalCents, index): Installment => ({
      ...untouched,
      id: `i${index}`,
      customerId: customer.id,
      originKind: 'sale',
      originId: sale.id,
      number: index + 1,
      count,
      dueDay: addMonths(FIRST_DUE_DAY, index),
      principalCents,
      description: sale.description,
      open: 1,
    }),
  );
  return carnePaper({ shop, customer, sale, installments, terms: defaultTerms });
};

/** Milliseconds from the records of a sale to the bytes of its booklet, made in the worker, so many times. */
export const makeCarnes = async (slips: number, times: number): Promise<number[]> => {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const { milliseconds, value } = await timed(() => makePdf(booklet(slips)));
    if (!value.ok) throw new Error(`the booklet was not made: ${value.error.kind}`);
    took.push(milliseconds);
  }
  return took;
};
