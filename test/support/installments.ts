import { type Installment, untouched } from '@shared/domain/installment';

/** An open installment of a sale, for tests of pure rules. */
export const openInstallment = (more: Partial<Installment> = {}): Installment => {
  const number = more.number ?? 1;
  return {
    ...untouched,
    id: `installment-${number}`,
    customerId: 'customer',
    originKind: 'sale',
    originId: 'sale',
    number,
    count: 5,
    dueDay: '2026-11-03',
    principalCents: 15_000,
    description: 'Guarda-roupa 6 portas',
    open: 1,
    ...more,
  };
};
