import type { Means } from './payment';

const LABELS: Record<Means, string> = {
  cash: 'Dinheiro',
  pix: 'Pix',
  card: 'Cartão',
  cheque: 'Cheque',
  credit: 'Saldo a favor',
  other: 'Outra forma',
};

export const meansLabel = (means: Means): string => LABELS[means];
