import type { MoneyMeans } from '@shared/domain/day-money';

/** By what money usually goes back over the counter. */
export const MONEY_MEANS: readonly { readonly value: MoneyMeans; readonly label: string }[] = [
  { value: 'cash', label: 'Dinheiro' },
  { value: 'pix', label: 'Pix' },
  { value: 'card', label: 'Cartão' },
  { value: 'other', label: 'Outro' },
];

const BY: Record<MoneyMeans, string> = {
  cash: 'em dinheiro',
  pix: 'por Pix',
  card: 'no cartão',
  cheque: 'em cheque',
  other: 'de outra forma',
};

/** `em dinheiro`, `por Pix`. */
export const byMeans = (means: MoneyMeans): string => BY[means];
