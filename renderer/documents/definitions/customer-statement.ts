import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatAmount } from '@shared/money/format';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { SOFT } from '../parts/ink';
import { lateTermsText } from '../parts/late-terms-text';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { moneyRows } from '../parts/money-rows';
import { addressText, documentText, phoneText } from '../parts/party-text';
import { SHEET_WIDTH, sheetPaper, sheetSection } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import {
  dueTodayCents,
  type OpenInstallment,
  type ParsedCustomerStatementData,
  type StatementLine,
} from './customer-statement-data';
import {
  daysLateText,
  openCents,
  statementFigures,
  statementTitle,
  todayText,
} from './customer-statement-text';

const about = (statement: ParsedCustomerStatementData): Content => {
  const { customer, period } = statement;
  const details = [documentText(customer), phoneText(customer), addressText(customer)].filter((text) => text);
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: customer.name, bold: true, fontSize: 11.5 },
          ...details.map((text): Content => ({ text: text ?? '', color: SOFT })),
          { text: [{ text: 'Período: ', color: SOFT }, period], margin: [0, 4, 0, 0] },
        ],
      },
      { width: mm(78), stack: [moneyRows(statementFigures(statement), 1.5)] },
    ],
    columnGap: mm(8),
    margin: [0, 9, 0, 4],
  };
};

const lineRow = ({ day, title, detail, moreCents, lessCents, balanceCents, isUndone }: StatementLine) => {
  const moves = moreCents !== undefined || lessCents !== undefined;
  const struck = isUndone;
  return [
    { text: formatDay(day), color: moves ? undefined : SOFT },
    {
      text: [
        { text: title, ...(struck && { decoration: 'lineThrough' as const }) },
        ...(detail ? [{ text: ` · ${detail}`, color: SOFT }] : []),
      ],
      color: moves && !struck ? undefined : SOFT,
    },
    amountCell(moreCents),
    amountCell(lessCents),
    { text: formatAmount(balanceCents), alignment: 'right', noWrap: true, color: moves ? undefined : SOFT },
  ] satisfies TableCell[];
};

const balanceRow = (title: string, cents: number): TableCell[] => [
  { text: title, bold: true, colSpan: 4 },
  '',
  '',
  '',
  { text: formatAmount(cents), alignment: 'right', bold: true, noWrap: true },
];

const movements = (statement: ParsedCustomerStatementData): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: [mm(18), '*', mm(22), mm(22), mm(24)],
    body: [
      headingCells(['Data', 'O que aconteceu', 'A pagar', 'Pago ou abatido', 'Em aberto'], 2),
      ...(statement.from
        ? [balanceRow(`Saldo antes de ${formatDay(statement.from)}`, statement.openingCents)]
        : []),
      ...statement.lines.map(lineRow),
      balanceRow(`Em aberto em ${formatDay(statement.day)}`, openCents(statement)),
    ],
  },
  layout: ledger(2.5),
  fontSize: 9,
});

const openRow = (open: OpenInstallment): TableCell[] => [
  {
    text: [
      `${open.number} de ${open.count} · ${open.description}`,
      ...(open.awaiting ? [{ text: ` · ${open.awaiting}`, color: SOFT }] : []),
    ],
  },
  formatDay(open.dueDay),
  { text: daysLateText(open.daysLate), alignment: 'right', noWrap: true },
  amountCell(open.principalCents),
  amountCell(open.feeCents),
  amountCell(open.interestCents),
  amountCell(open.earlyCents && -open.earlyCents),
  amountCell(dueTodayCents(open), { bold: true }),
];

const openTable = ({ open }: ParsedCustomerStatementData): Content => {
  const total = (of: (one: OpenInstallment) => number) => amountCell(sumCents(open.map(of)), { bold: true });
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ['*', mm(18), mm(15), mm(20), mm(14), mm(15), mm(18), mm(21)],
      body: [
        headingCells(['Parcela', 'Vencimento', 'Atraso', 'Valor', 'Multa', 'Juros', 'Desconto', 'Hoje'], 2),
        ...open.map(openRow),
        [
          { text: 'Total', bold: true },
          '',
          '',
          total(({ principalCents }) => principalCents),
          total(({ feeCents }) => feeCents),
          total(({ interestCents }) => interestCents),
          total(({ earlyCents }) => -earlyCents),
          total(dueTodayCents),
        ],
      ],
    },
    layout: ledger(2.5),
    fontSize: 9,
  };
};

/** The statement of a customer's account on A4: what moved, and what is open with its value of today. */
export const customerStatementDefinition = (statement: ParsedCustomerStatementData): TDocumentDefinitions => {
  const { shop, open, lines, terms } = statement;
  return sheetPaper(statementTitle(statement), `${shop.name} · ${statementTitle(statement)}`, [
    shopHead(shop, { title: 'Extrato', mark: formatDay(statement.day) }, SHEET_WIDTH),
    about(statement),
    sheetSection('Movimento'),
    lines.length === 0 && !statement.from
      ? { text: 'Nada aconteceu nesta conta ainda.' }
      : movements(statement),
    sheetSection('Parcelas em aberto'),
    ...(open.length === 0
      ? [{ text: 'Nada em aberto.' }]
      : [
          openTable(statement),
          {
            text: `${todayText(statement)} ${lateTermsText(terms)}`,
            fontSize: 8.5,
            color: SOFT,
            margin: [0, 6, 0, 0],
          } satisfies Content,
        ]),
  ]);
};
