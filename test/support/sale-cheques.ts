import type { SaleRequest } from '@renderer/use-cases/register-sale';
import type { SaleCheque } from '@renderer/use-cases/sale-cheques';
import type { ChequeFace } from '@shared/domain/cheque/cheque';

export const saleFace = (number: number, change: Partial<ChequeFace> = {}): ChequeFace => ({
  bank: '237',
  branch: '1234',
  account: '567890',
  number: String(number).padStart(6, '0'),
  drawer: { name: 'Francisca Lima Teixeira' },
  cents: 15_000,
  issueDay: '2026-11-20',
  goodDay: '2026-12-21',
  place: 'same',
  ...change,
});

/** R$ 750,00 in five, a cheque for each. */
export const five: SaleCheque[] = [0, 1, 2, 3, 4].map((place) => ({
  ...saleFace(place + 1),
  covers: [place],
}));

/** A down payment by cheque. */
export const down = saleFace(100, { cents: 10_000, goodDay: '2026-11-25' });

/** A sale of R$ 850,00, of which R$ 100,00 are a down payment by cheque. */
export const withDown = (downPayment?: ChequeFace, installments?: SaleCheque[]): Partial<SaleRequest> => ({
  totalCents: 85_000,
  downPaymentCents: 10_000,
  downPaymentMeans: 'cheque',
  cheques: { downPayment, installments },
});
