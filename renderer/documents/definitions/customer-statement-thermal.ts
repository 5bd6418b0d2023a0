import { formatDay } from '@shared/calendar/format';
import { formatAmount, formatMoney } from '@shared/money/format';
import { upperFirst } from '@shared/wording/letter-case';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { lateTermsText } from '../parts/late-terms-text';
import { type MoneyRow, moneyRows } from '../parts/money-rows';
import { documentText } from '../parts/party-text';
import { type RollWidth, rollHead, rollMeasures, rollPaper, rollRule } from '../parts/roll';
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

/** Lines of one day together. */
const byDay = (lines: readonly StatementLine[]): Map<string, StatementLine[]> => {
  const days = new Map<string, StatementLine[]>();
  for (const line of lines) days.set(line.day, [...(days.get(line.day) ?? []), line]);
  return days;
};

const lineRow = ({ title, detail, moreCents, lessCents, isUndone }: StatementLine): MoneyRow => ({
  label: [title, detail, isUndone ? 'desfeito' : ''].filter((part) => part !== '').join(' · '),
  value: moreCents ? `+ ${formatAmount(moreCents)}` : lessCents ? `- ${formatAmount(lessCents)}` : '',
});

const dayBlock = ([day, lines]: readonly [string, readonly StatementLine[]]): Content => ({
  stack: [
    { text: formatDay(day), bold: true },
    moneyRows([...lines.map(lineRow), { label: 'Em aberto', value: lines.at(-1)?.balanceCents ?? 0 }], 0.5),
  ],
  margin: [0, 0, 0, 4],
});

const openBlock = (open: OpenInstallment): Content => {
  const rows: MoneyRow[] = [
    { label: 'Valor', value: open.principalCents },
    ...(open.feeCents > 0 ? [{ label: 'Multa', value: open.feeCents }] : []),
    ...(open.interestCents > 0 ? [{ label: 'Juros', value: open.interestCents }] : []),
    ...(open.earlyCents > 0 ? [{ label: 'Desconto', value: `- ${formatMoney(open.earlyCents)}` }] : []),
    ...(open.awaiting !== undefined || dueTodayCents(open) === open.principalCents
      ? []
      : [{ label: 'Hoje', value: dueTodayCents(open), strong: true }]),
  ];
  const late = open.daysLate > 0 ? `, ${daysLateText(open.daysLate)} de atraso` : '';
  return {
    stack: [
      { text: `Parcela ${open.number} de ${open.count} · ${open.description}`, bold: true },
      { text: `Vencimento ${formatDay(open.dueDay)}${late}` },
      ...(open.awaiting ? [{ text: upperFirst(open.awaiting) }] : []),
      moneyRows(rows, 0.5),
    ],
    margin: [0, 0, 0, 4],
  };
};

/** The statement on a continuous roll. */
export const thermalCustomerStatementDefinition = (
  statement: ParsedCustomerStatementData,
  roll: RollWidth,
): TDocumentDefinitions => {
  const { shop, customer, day, from, openingCents, lines, open, period, terms } = statement;
  const { width, size } = rollMeasures(roll);
  const document = documentText(customer);
  return rollPaper(statementTitle(statement), roll, [
    rollHead(shop, 'Extrato', [formatDay(day)], size),
    rollRule(width),
    { text: ['Cliente: ', { text: customer.name, bold: true }] },
    ...(document ? [{ text: document }] : []),
    { text: `Período: ${period}` },
    rollRule(width),
    ...(from ? [moneyRows([{ label: `Saldo antes de ${formatDay(from)}`, value: openingCents }], 0.5)] : []),
    ...[...byDay(lines)].map(dayBlock),
    ...(lines.length === 0 ? [{ text: 'Nada aconteceu neste período.' }] : []),
    rollRule(width),
    {
      stack: [moneyRows([{ label: 'Em aberto', value: openCents(statement), strong: true }], 1)],
      fontSize: size + 2,
    },
    ...(statementFigures(statement).length > 1 ? [moneyRows(statementFigures(statement).slice(1), 0.5)] : []),
    rollRule(width),
    { text: 'Parcelas em aberto', bold: true, margin: [0, 0, 0, 3] },
    ...(open.length === 0
      ? [{ text: 'Nada em aberto.' }]
      : [...open.map(openBlock), { text: `${todayText(statement)} ${lateTermsText(terms)}` }]),
  ]);
};
