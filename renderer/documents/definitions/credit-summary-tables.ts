import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { HAIRLINE, LINE, SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';
import { moneyRows } from '../parts/money-rows';
import { rateText } from '../parts/rate-text';
import type { ParsedCreditSummary } from './credit-summary-data';
import { type LinesPerRow, planTable } from './plan-table';

const figure = (text: string): TableCell => ({ text, alignment: 'right', noWrap: true });

/** What is bought; without items, the sale's own description says it. */
export const itemTable = ({ items }: ParsedCreditSummary): Content[] =>
  items.length === 0
    ? []
    : [
        {
          table: {
            headerRows: 1,
            keepWithHeaderRows: 1,
            dontBreakRows: true,
            widths: ['*', mm(16), mm(34)],
            body: [
              [
                { text: 'Produto', color: SOFT },
                { text: 'Quant.', color: SOFT, alignment: 'right' },
                { text: 'Valor', color: SOFT, alignment: 'right' },
              ],
              ...items.map(({ description, quantity, totalCents }): TableCell[] => [
                description,
                figure(String(quantity)),
                figure(formatMoney(totalCents)),
              ]),
            ],
          },
          layout: ledger(1.5),
          lineHeight: TIGHT,
        },
      ];

/** Price in cash and on credit (CDC art. 52 I and V). */
export const priceRows = (data: ParsedCreditSummary): Content => {
  const { cashPriceCents, downPaymentCents, financedCents, interestCents, plan } = data;
  const onCredit = sumCents(plan.map(({ amountCents }) => amountCents));
  return moneyRows(
    [
      { label: 'Preço à vista', value: cashPriceCents },
      { label: 'Entrada', value: downPaymentCents > 0 ? downPaymentCents : 'sem entrada' },
      { label: 'Valor a prazo', value: financedCents },
      { label: 'Juros', value: interestCents > 0 ? interestCents : 'sem juros' },
      { label: 'Soma das parcelas', value: onCredit },
      { label: 'Total a prazo', value: onCredit + downPaymentCents, strong: true },
    ],
    1.5,
  );
};

const RATES = [
  ['Juros efetivos ao mês', 'monthlyRate'],
  ['Juros efetivos ao ano', 'yearlyRate'],
  ['CET ao ano', 'cetYearly'],
] as const;

/** What the time costs, in a frame: monthly and yearly rate, and the total effective cost (CDC art. 54-B I). */
export const rateBox = (data: ParsedCreditSummary): Content => ({
  table: {
    widths: ['*', 'auto'],
    body: RATES.map(([label, rate]) => [
      { text: label, bold: rate === 'cetYearly' },
      { text: rateText(data[rate]), alignment: 'right', bold: rate === 'cetYearly' },
    ]),
  },
  layout: {
    hLineWidth: (row) => (row === 0 || row === RATES.length ? HAIRLINE : 0),
    vLineWidth: (column) => (column === 1 ? 0 : HAIRLINE),
    hLineColor: () => LINE,
    vLineColor: () => LINE,
    paddingLeft: () => 7,
    paddingRight: () => 7,
    paddingTop: (row) => (row === 0 ? 6 : 2),
    paddingBottom: (row) => (row === RATES.length - 1 ? 6 : 2),
  },
});

/** Three amounts side by side are read up to here, in cents; larger ones take more room. */
const NARROW_BELOW = 100_000_000;

const perRow = (plan: ParsedCreditSummary['plan']): LinesPerRow => {
  if (plan.length <= 2) return 1;
  return plan.length <= 4 || plan.some(({ amountCents }) => amountCents >= NARROW_BELOW) ? 2 : 3;
};

/** Every installment with its day and amount (CDC art. 52 IV). */
export const datesTable = ({ plan }: ParsedCreditSummary): Content =>
  planTable(
    plan.map(({ dueDay, amountCents }, index) => ({
      label: `${index + 1}ª`,
      day: dueDay,
      cents: amountCents,
    })),
    perRow(plan),
  );
