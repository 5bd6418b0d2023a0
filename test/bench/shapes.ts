import type { SampleShopRequest } from '@shared/sample-shop/generate';

/** The day on which the benchmark's shops are open. */
export const BENCH_DAY = '2026-11-20';

/** A shop of the benchmark: what is generated, and which part of its closed history is kept. */
export interface Shape {
  readonly name: string;
  readonly request: SampleShopRequest;
  /** 1 keeps all sales; 10 keeps what is open and one in ten of the sales that are closed. */
  readonly keepOneClosedSaleIn: number;
}

/**
 * Left out of the closed history, because writing them would take as long as all the rest and nothing that is
 * measured reads them: journal lines older than this many days, and all but one payment of a settled sale, which
 * then pays all its installments.
 */
export const JOURNAL_DAYS = 30;

/**
 * At every size 3% of the installments are open, all of them overdue: those of the 3% of customers who paid
 * nothing yet.
 */
const shop = (customers: number): SampleShopRequest => ({
  seed: 7,
  today: BENCH_DAY,
  customers,
  salesPerCustomer: 10,
  installmentsPerSale: 5,
  openShare: 0.0304,
  owingShare: 0.0304,
  allOverdue: true,
});

/** 100x: 20,000 customers, 200,000 sales, 1,000,000 installments; 30,400 open and overdue for 608 customers. */
export const shapes = {
  '1x': { name: '1x', request: shop(200), keepOneClosedSaleIn: 1 },
  '10x': { name: '10x', request: shop(2_000), keepOneClosedSaleIn: 1 },
  '100x': { name: '100x', request: shop(20_000), keepOneClosedSaleIn: 1 },
} as const satisfies Record<string, Shape>;

/** A shop all of whose customers owe something, most of it overdue: the longest day of conversations there is. */
export const everybodyOwes: Shape = {
  name: '5,000 open',
  request: { ...shop(5_000), salesPerCustomer: 2, openShare: 0.5, owingShare: 1, allOverdue: false },
  keepOneClosedSaleIn: 1,
};

/** The same customers, open installments and payments of the day with a tenth of the closed history. */
export const withTenthOfHistory = (shape: Shape): Shape => ({
  name: `${shape.name}, a tenth of the history`,
  request: shape.request,
  keepOneClosedSaleIn: 10,
});
