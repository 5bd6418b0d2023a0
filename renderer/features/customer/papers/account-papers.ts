import {
  customerStatementPaper,
  type StatementPeriod,
} from '@renderer/documents/from-records/customer-statement';
import { closedTabStatement, openTabStatement } from '@renderer/documents/from-records/tab-statement';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { newestFirst, type PaperMaker } from './paper-offer';

const PERIODS: readonly (readonly [StatementPeriod, label: string, detail: string])[] = [
  ['all', 'Extrato completo', 'tudo o que aconteceu na conta'],
  ['open', 'Extrato do que está em aberto', 'desde a compra mais antiga em aberto'],
  ['last-90', 'Extrato de 90 dias', 'os últimos 90 dias'],
  ['year', 'Extrato do ano', 'desde 1º de janeiro'],
];

/** The statement of the account, once there is one. */
export const statementPapers: PaperMaker = ({ file, shop, terms, today }) => {
  const { customer, sales, payments, tabClosings, installments } = file;
  if (sales.length + payments.length + tabClosings.length + installments.length === 0) return [];
  return PERIODS.map(([period, label, detail]) => ({
    key: `statement:${period}`,
    label,
    detail,
    title: `Extrato de ${customer.name}`,
    make: () => customerStatementPaper({ ...file, shop, terms, today }, period),
  }));
};

/** The open tab, and each closing that stands. */
export const tabPapers: PaperMaker = ({ file, shop, today }) => {
  const { customer, tabs, tabClosings, installments } = file;
  const records = { shop, customer, tabs, installments, today };
  const open = openTabStatement(records);
  const closed = newestFirst(tabClosings).flatMap((closing) => {
    const data = closing.cancelledOn ? null : closedTabStatement({ ...records, isSecondCopy: true }, closing);
    return data ? [{ closing, data }] : [];
  });
  const papers = [
    ...(open
      ? [
          {
            key: 'tab:open',
            label: 'Caderneta aberta',
            detail: formatMoney(open.totalCents),
            title: `Caderneta de ${customer.name}`,
            data: open,
          },
        ]
      : []),
    ...closed.map(({ closing: { id, number, day, totalCents }, data }) => ({
      key: `tab:${id}`,
      label: `Fechamento da caderneta ${number}, 2ª via`,
      detail: `${formatDay(day)} · ${formatMoney(totalCents)}`,
      title: `Caderneta ${number} de ${customer.name}`,
      data,
    })),
  ];
  return papers.map(({ data, ...offer }) => ({
    ...offer,
    make: () => ({ kind: 'tab-statement', data }),
  }));
};
