import type { MatchedImport } from '@renderer/data/queries/match-import';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { customersText, salesText } from './words';

export interface ImportFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** What a notebook would add, as figures. */
export const importFigures = ({ fresh: { totals } }: MatchedImport): ImportFigure[] => [
  {
    label: 'Clientes',
    value: totals.customers.toLocaleString('pt-BR'),
    note: salesText(totals.sales),
  },
  {
    label: 'Parcelas',
    value: totals.installments.toLocaleString('pt-BR'),
    note: `somam ${formatMoney(totals.principalCents)}`,
  },
  {
    label: 'Em aberto',
    value: formatMoney(totals.openCents),
    note: `${formatMoney(totals.paidCents)} já recebidos`,
  },
  {
    label: 'Em atraso',
    value: formatMoney(totals.overdueCents),
    note:
      totals.overdueCents === 0
        ? 'ninguém'
        : `${installmentsText(totals.overdueInstallments)} de ${customersText(totals.overdueCustomers)}`,
  },
  {
    label: 'Próximos 7 dias',
    value: formatMoney(totals.dueNext7Cents),
    note: 'a vencer',
  },
];
