import { formatMoney } from '@shared/money/format';
import { moveBlock } from '@shared/rules/cheques/move-block';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';
import type { RedeemDraft } from './redeem-draft';
import type { RedeemFacts, RedeemView } from './redeem-view';

export interface RedeemProblem {
  readonly field: 'day' | 'amount' | 'tendered';
  readonly text: string;
  /** Still being typed: said only when it is tried to be saved. */
  readonly isUnfinished?: boolean;
}

const moneyProblem = ({
  amountCents,
  balanceCents,
  cashCents,
  tenderedCents,
}: Omit<RedeemView, 'problem'>): RedeemProblem | null => {
  if (amountCents === null)
    return {
      field: 'amount',
      text: 'Digite quanto está sendo pago, por exemplo 150,00.',
      isUnfinished: true,
    };
  if (amountCents <= 0) return { field: 'amount', text: 'O valor precisa ser maior que zero.' };
  if (amountCents > balanceCents)
    return { field: 'amount', text: `O que ele cobre soma ${formatMoney(balanceCents)}.` };
  if (cashCents === 0) return null;
  if (tenderedCents === null) return { field: 'tendered', text: 'Digite quanto foi entregue em dinheiro.' };
  return tenderedCents < cashCents
    ? { field: 'tendered', text: `Faltam ${formatMoney(cashCents - tenderedCents)} em dinheiro.` }
    : null;
};

/** The first thing that stands in the way of handing a cheque back. */
export const redeemProblem = (
  { day, way }: RedeemDraft,
  view: Omit<RedeemView, 'problem'>,
  { file, today }: RedeemFacts,
): RedeemProblem | null => {
  if (day === null) return { field: 'day', text: 'Diga o dia, por exemplo 20/11/2026.', isUnfinished: true };
  const block = moveBlock(file.cheque, { move: 'redeem', day }, today);
  if (block) return { field: 'day', text: moveBlockText(block) };
  return way === 'paid' ? moneyProblem(view) : null;
};
