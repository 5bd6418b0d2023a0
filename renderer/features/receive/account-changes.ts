import { type Installment, isAwaiting, outstandingCents } from '@shared/domain/installment';
import { formatMoney } from '@shared/money/format';

const nameOf = ({ number, count }: Installment): string => `${number} de ${count}`;

const stateOf = (installment: Installment): string =>
  [
    outstandingCents(installment),
    installment.feeSettledCents,
    installment.interestCarryCents,
    installment.interestSince,
    installment.dueDay,
    installment.awaiting,
  ].join();

/** More than these are counted instead of named. */
const NAMED = 2;

/**
 * What became of the open installments since they were last looked at, in words; null while they are the same. A
 * proposed amount follows what is open, so a change made elsewhere must be seen before money is taken for it.
 */
export const accountChangesText = (
  before: readonly Installment[],
  now: readonly Installment[],
): string | null => {
  const was = new Map(before.map((installment) => [installment.id, installment]));
  const is = new Set(now.map(({ id }) => id));
  const changes = [
    ...before
      .filter(({ id }) => !is.has(id))
      .map((gone) => `a parcela ${nameOf(gone)} não está mais em aberto`),
    ...now.flatMap((installment) => {
      const old = was.get(installment.id);
      if (!old) return `a parcela ${nameOf(installment)} está em aberto`;
      if (stateOf(old) === stateOf(installment)) return [];
      return isAwaiting(installment)
        ? `a parcela ${nameOf(installment)} espera um cheque`
        : `na parcela ${nameOf(installment)} faltam agora ${formatMoney(outstandingCents(installment))}`;
    }),
  ];
  if (changes.length === 0) return null;
  const named = changes.slice(0, NAMED).join('; ');
  const more = changes.length - NAMED;
  const rest = more > 0 ? `; e mais ${more === 1 ? '1 mudança' : `${more} mudanças`}` : '';
  return `Esta conta mudou em outra janela: ${named}${rest}. Nada foi gravado daqui. Confira o valor.`;
};
