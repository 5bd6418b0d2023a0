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
 * Journal lines older than this many days are left out: nothing that is measured reads them, and writing a
 * million of them would take a third of the time the benchmark has.
 */
export const JOURNAL_DAYS = 365;

/** The reference shape: so many customers, each with all installments open and overdue. */
export const REFERENCE_CUSTOMERS = 608;

const shop = (customers: number): SampleShopRequest => ({
  seed: 7,
  today: BENCH_DAY,
  customers,
  salesPerCustomer: 10,
  installmentsPerSale: 5,
  openShare: 0.03,
  owingShare: 0.3,
});

/** 100x is 20,000 customers, 200,000 sales, 1,000,000 installments, 3% of them open, at 30% of the customers. */
export const shapes = {
  '1x': { name: '1x', request: shop(200), keepOneClosedSaleIn: 1 },
  '10x': { name: '10x', request: shop(2_000), keepOneClosedSaleIn: 1 },
  '100x': { name: '100x', request: shop(20_000), keepOneClosedSaleIn: 1 },
} as const satisfies Record<string, Shape>;

/** The same customers and open installments with a tenth of the closed history. */
export const withTenthOfHistory = (shape: Shape): Shape => ({
  name: `${shape.name}, a tenth of the history`,
  request: shape.request,
  keepOneClosedSaleIn: 10,
});
