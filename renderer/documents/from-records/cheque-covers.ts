import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import { lowerFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';

export interface CoverRecords {
  readonly installments: readonly Installment[];
  readonly sales: readonly Sale[];
}

/** `Parcela 3`, `Parcelas 1 a 5`, `Parcelas 1, 3 e 5`. */
const numbersText = (numbers: readonly number[]): string => {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return `Parcela ${first}`;
  const isRun = last - first === numbers.length - 1;
  return `Parcelas ${isRun && numbers.length > 2 ? `${first} a ${last}` : listed(numbers)}`;
};

const originText = (installments: readonly Installment[]): string[] => {
  const ordered = [...installments].sort((a, b) => a.number - b.number);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last) return [];
  if (first.originKind === 'cheque') return [`No lugar do ${lowerFirst(first.description)}`];
  const when =
    ordered.length === 1
      ? `vence em ${formatDay(first.dueDay)}`
      : `vencem de ${formatDay(first.dueDay)} a ${formatDay(last.dueDay)}`;
  return [
    `${numbersText(ordered.map(({ number }) => number))} de ${first.count} · ${first.description}, ${when}`,
  ];
};

/** What a cheque covers, a line for each purchase. */
export const coverTexts = (
  { id, installmentIds, saleId }: Cheque,
  { installments, sales }: CoverRecords,
): string[] => {
  const covered = installments.filter((one) => installmentIds.includes(one.id));
  if (saleId !== undefined || covered.some(({ originId }) => originId === id)) {
    const sale = sales.find((one) => one.id === saleId);
    return [sale ? `Entrada da compra nº ${sale.number}: ${sale.description}` : 'Cheque avulso'];
  }
  const origins = new Map<string, Installment[]>();
  for (const one of covered) origins.set(one.originId, [...(origins.get(one.originId) ?? []), one]);
  return [...origins.values()].flatMap(originText);
};
