import { tapeSummary } from '@renderer/data/queries/tape';
import { useLive, useShop } from '@renderer/data/shop-context';

/** `Fita do dia: 4 recebimentos, 2 vendas`, for the foot of the window; follows what is written down. */
export const useTapeText = (): string => {
  const { today } = useShop();
  const summary = useLive((db) => tapeSummary(db, today), [today]);
  return summary === undefined ? 'Fita do dia' : `Fita do dia: ${summary}`;
};
