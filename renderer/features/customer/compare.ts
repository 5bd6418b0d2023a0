import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import { formatMoney } from '@shared/money/format';

export interface ComparedLine {
  readonly label: string;
  readonly texts: readonly [string, string];
}

const address = ({ address: place }: Customer): string =>
  [place?.line, place?.district, place?.city].filter((part) => part).join(', ');

const account = (summary: Summary | undefined): string => {
  if (!summary || (summary.openCount === 0 && summary.settledCount === 0)) return 'sem compras';
  const paid = summary.settledCount === 1 ? '1 parcela paga' : `${summary.settledCount} parcelas pagas`;
  return `${formatMoney(summary.openCents)} em aberto, ${paid}`;
};

/** Two records side by side, line by line, leaving out what neither has. */
export const compareRecords = (
  records: readonly [Customer, Customer],
  summaries: readonly (Summary | undefined)[],
): ComparedLine[] => {
  const line = (label: string, of: (customer: Customer, index: number) => string): ComparedLine => ({
    label,
    texts: [of(records[0], 0), of(records[1], 1)],
  });
  return [
    line('Apelido', ({ nickname }) => nickname ?? ''),
    line('CPF ou CNPJ', ({ document }) => (document ? formatDocument(document) : '')),
    line('Telefones', ({ phones }) => phones.map(({ digits }) => formatPhone(digits)).join(', ')),
    line('Endereço', address),
    line('Observações', ({ notes }) => notes ?? ''),
    line('Conta', (_, index) => account(summaries[index])),
  ].filter(({ texts }) => texts.some((text) => text !== ''));
};

/** Which of two to keep when nobody chose: the one with more history, then the older. */
export const keptFirst = (
  records: readonly [Customer, Customer],
  summaries: readonly (Summary | undefined)[],
): 0 | 1 => {
  const [one, other] = summaries.map((summary) => (summary ? summary.openCount + summary.settledCount : 0));
  if (one !== other) return (one ?? 0) > (other ?? 0) ? 0 : 1;
  return records[0].createdAt <= records[1].createdAt ? 0 : 1;
};
