import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatAmount, formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';
import { moneyRows } from '../parts/money-rows';
import { type AgreementOrigin, originTotal, type ParsedAgreementData } from './agreement-data';

const heading = (text: string, right = false): TableCell => ({
  text,
  color: SOFT,
  alignment: right ? 'right' : 'left',
});

const figure = (cents: number, bold = false): TableCell => ({
  text: cents === 0 ? '–' : formatAmount(cents),
  alignment: 'right',
  bold,
});

const title = ({ description, number, count }: AgreementOrigin): string =>
  number && count ? `${description}, parcela ${number} de ${count}` : description;

/** Where the value comes from: each installment with its own charges, apart (SP and RJ law ask for each item). */
export const originTable = (data: ParsedAgreementData): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: ['*', mm(22), mm(26), mm(18), mm(18), mm(26)],
    body: [
      [
        heading('Parcela'),
        heading('Vencimento'),
        heading('Original', true),
        heading('Multa', true),
        heading('Juros', true),
        heading('Valor', true),
      ],
      ...data.covered.map((origin): TableCell[] => [
        title(origin),
        formatDay(origin.dueDay),
        figure(origin.principalCents),
        figure(origin.feeCents),
        figure(origin.interestCents),
        figure(originTotal(origin), true),
      ]),
    ],
  },
  layout: ledger(3),
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

/** From this many on, dates run in two columns, to spare the customer a paper of many pages. */
const TWO_COLUMNS_FROM = 10;

interface PlanLine {
  readonly label: string;
  readonly day: string;
  readonly cents: number;
}

const planLines = ({ plan, downPaymentCents, day }: ParsedAgreementData): PlanLine[] => [
  ...(downPaymentCents > 0 ? [{ label: 'Entrada', day, cents: downPaymentCents }] : []),
  ...plan.map(({ dueDay, amountCents }, index) => ({
    label: `${index + 1}ª parcela`,
    day: dueDay,
    cents: amountCents,
  })),
];

const planCells = (line: PlanLine | undefined): TableCell[] =>
  line
    ? [line.label, formatDay(line.day), { text: formatMoney(line.cents), alignment: 'right' }]
    : ['', '', ''];

/** The plan in explicit dates. Two to a row when long, read from left to right. */
export const planTable = (data: ParsedAgreementData): Content => {
  const lines = planLines(data);
  const perRow = lines.length >= TWO_COLUMNS_FROM ? 2 : 1;
  const rows = Math.ceil(lines.length / perRow);
  // pdfmake writes into the nodes it lays out, so each cell is its own.
  const head = () => [heading(''), heading('Data'), heading('Valor', true)];
  const gap = (): TableCell => ({ text: '' });
  const row = (index: number): TableCell[] =>
    perRow === 1
      ? planCells(lines[index])
      : [...planCells(lines[index * 2]), gap(), ...planCells(lines[index * 2 + 1])];
  const widths = perRow === 1 ? [mm(30), mm(40), mm(32)] : [mm(24), '*', mm(31)];
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: perRow === 1 ? widths : [...widths, mm(4), ...widths],
      body: [
        perRow === 1 ? head() : [...head(), gap(), ...head()],
        ...Array.from({ length: rows }, (_, index) => row(index)),
      ],
    },
    layout: ledger(2.5),
    lineHeight: TIGHT,
  };
};
