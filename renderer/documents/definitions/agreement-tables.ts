import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatAmount, formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';
import { moneyRows } from '../parts/money-rows';
import { estimateWidth } from '../parts/text-fit';
import { type AgreementOrigin, originTitle, originTotal, type ParsedAgreementData } from './agreement-data';
import { interestRates, payableCents } from './agreement-text';
import { planTable } from './plan-table';

/** Of the whole paper, in points (see agreement.ts). */
const SIZE = 12;

const heading = (text: string, right = false): TableCell => ({
  text,
  color: SOFT,
  alignment: right ? 'right' : 'left',
});

const figure = (cents: number, bold = false): TableCell => ({
  text: cents === 0 ? '–' : formatAmount(cents),
  alignment: 'right',
  noWrap: true,
  bold,
});

const COLUMNS: readonly { readonly title: string; readonly of: (origin: AgreementOrigin) => number }[] = [
  { title: 'Original', of: ({ principalCents }) => principalCents },
  { title: 'Multa', of: ({ feeCents }) => feeCents },
  { title: 'Juros', of: ({ interestCents }) => interestCents },
  { title: 'Valor', of: originTotal },
];

/** As wide as the longest figure of the column: no figure is ever broken, and names have the rest. */
const columnWidth = (texts: readonly string[]): number =>
  Math.max(mm(13), ...texts.map((text) => estimateWidth(text, SIZE)));

/** Where the value comes from: each installment with its own charges, apart (SP and RJ law ask for each item). */
export const originTable = ({ covered }: ParsedAgreementData): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: [
      '*',
      mm(23),
      ...COLUMNS.map(({ title, of }) => columnWidth([title, ...covered.map((one) => formatAmount(of(one)))])),
    ],
    body: [
      [heading('Parcela'), heading('Vencimento'), ...COLUMNS.map(({ title }) => heading(title, true))],
      ...covered.map((origin): TableCell[] => [
        originTitle(origin),
        formatDay(origin.dueDay),
        ...COLUMNS.map(({ of }, column) => figure(of(origin), column === COLUMNS.length - 1)),
      ]),
    ],
  },
  layout: ledger(2.5),
  lineHeight: TIGHT,
});

export const breakdown = (data: ParsedAgreementData): Content => {
  const total = (of: (origin: AgreementOrigin) => number) => sumCents(data.covered.map(of));
  return {
    stack: [
      moneyRows(
        [
          { label: 'Valor original', value: total((origin) => origin.principalCents) },
          { label: 'Multa', value: total((origin) => origin.feeCents) },
          { label: 'Juros de mora', value: total((origin) => origin.interestCents) },
          {
            label: 'Desconto',
            value: data.discountCents === 0 ? '–' : `- ${formatMoney(data.discountCents)}`,
          },
          { label: 'Total combinado', value: data.totalCents, strong: true },
        ],
        2,
      ),
      { text: `(${moneyInWords(data.totalCents)})`, alignment: 'right', margin: [0, 1, 0, 0] },
    ],
    unbreakable: true,
  };
};

/** From this many lines on, dates run in two columns, to spare the customer a paper of many pages. */
const TWO_COLUMNS_FROM = 5;

/** What the plan's interest adds, and all that is to be paid (CDC art. 52 II and V); nothing without interest. */
export const interestRows = (data: ParsedAgreementData): Content[] =>
  data.interest
    ? [
        {
          stack: [
            moneyRows(
              [
                { label: 'Total combinado, sem juros', value: data.totalCents },
                { label: `Juros de ${interestRates(data.interest)}`, value: data.interest.cents },
                { label: 'Total a pagar', value: payableCents(data), strong: true },
              ],
              2,
            ),
            {
              text: `(${moneyInWords(payableCents(data))})`,
              alignment: 'right',
              margin: [0, 1, 0, 0],
            },
          ],
          unbreakable: true,
          margin: [mm(45), 6, 0, 0],
        },
      ]
    : [];

/** The plan of the agreement, its down payment first. */
export const agreementPlan = ({ plan, downPaymentCents, day }: ParsedAgreementData): Content => {
  const first = plan.length > 0 ? 'Entrada' : 'À vista';
  const lines = [
    ...(downPaymentCents > 0 ? [{ label: first, day, cents: downPaymentCents }] : []),
    ...plan.map(({ dueDay, amountCents }, index) => ({
      label: `${index + 1}ª parcela`,
      day: dueDay,
      cents: amountCents,
    })),
  ];
  return planTable(lines, lines.length >= TWO_COLUMNS_FROM ? 2 : 1);
};
