import { formatMoney } from '@shared/money/format';
import { upperFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';
import { planShort } from '@shared/wording/plan-short';
import type { ChequeState } from './cheque-state';
import type { ChequesAsked } from './sale-cheques';

/** `O primeiro é o da entrada, de R$ 100,00; depois, um para cada parcela: 5 × R$ 150,00.` */
export const askedText = ({ downPaymentCents, plan }: ChequesAsked): string => {
  const each = `um para cada parcela: ${planShort(plan)}`;
  if (downPaymentCents === 0) return `${upperFirst(each)}.`;
  const money = formatMoney(downPaymentCents);
  return plan.length === 0
    ? `Um, para a entrada, de ${money}.`
    : `O primeiro é o da entrada, de ${money}; depois, ${each}.`;
};

const numbersText = (numbers: readonly string[]): string =>
  `${numbers.length === 1 ? 'cheque' : 'cheques'} ${listed(numbers)}`;

/** `cheque 000120`, beside the down payment; null where it is no cheque, or not given yet. */
export const downPaymentCheque = ({ owedDownCents, given }: ChequeState): string | null => {
  const [first] = given;
  return owedDownCents > 0 && first ? numbersText([first.number]) : null;
};

/** `cheque 000123`, beside an installment; null where none covers it. */
export const installmentCheques = ({ cover, given }: ChequeState, place: number): string | null => {
  const numbers = (cover?.byInstallment[place] ?? []).map((at) => given[at]?.number ?? '');
  return numbers.length > 0 ? numbersText(numbers) : null;
};
