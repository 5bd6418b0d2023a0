import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { planText } from '@shared/wording/plan-text';
import type { Content } from 'pdfmake/interfaces';
import { EARLY_TEXT } from '../parts/early-text';
import { ACCENT, INK, SOFT, TIGHT } from '../parts/ink';
import { labelledText } from '../parts/labelled';
import { lateTermsText } from '../parts/late-terms-text';
import { mm } from '../parts/measures';
import { type MoneyRow, moneyRows } from '../parts/money-rows';
import { addressText, documentText, phoneText, shopDetailsWithin } from '../parts/party-text';
import { draw, place } from '../parts/place';
import { rateText } from '../parts/rate-text';
import { SECOND_COPY } from '../parts/second-copy';
import { fitText } from '../parts/text-fit';
import type { ParsedCarneData } from './carne-data';
import type { SlipGrid } from './carne-grid';

const LEFT = { x: 10, width: 84 } as const;
const RIGHT = { x: 106, width: 94 } as const;

const slipsCents = ({ slips }: ParsedCarneData): number => sumCents(slips.map((slip) => slip.amountCents));

/** What a booklet says of what its installments are of. */
const WORDS = {
  sale: { title: 'Carnê de pagamento', day: 'Compra de', price: 'Preço à vista', total: 'Total a prazo' },
  agreement: {
    title: 'Carnê do acordo',
    day: 'Acordo de',
    price: 'Valor combinado',
    total: 'Total a pagar',
  },
} as const;

/** Price, with and without interest, as the law asks to be told before the sale (CDC arts. 52 and 54-B). */
const saleRows = (data: ParsedCarneData): MoneyRow[] => {
  const { rates, onCreditCents = slipsCents(data) } = data;
  const total = onCreditCents + data.downPaymentCents;
  const cash = data.cashPriceCents ?? total;
  const interest = total - cash;
  const monthly = rates ? `, ${rateText(rates.monthly)} ao mês` : '';
  return [
    { label: WORDS[data.of].price, value: cash },
    ...(data.downPaymentCents > 0 ? [{ label: 'Entrada', value: data.downPaymentCents }] : []),
    { label: 'Soma das parcelas', value: onCreditCents },
    {
      label: 'Juros do parcelamento',
      value: interest > 0 ? `${formatMoney(interest)}${monthly}` : 'sem juros',
    },
    ...(interest <= 0 || rates
      ? [{ label: 'Custo efetivo total (CET)', value: `${rateText(rates?.cetYearly ?? 0)} ao ano` }]
      : []),
    { label: WORDS[data.of].total, value: formatMoney(total), strong: true },
  ];
};

/** The plan of the slips; printed again after payments, what is still to be paid of it. */
const planLine = (data: ParsedCarneData): string => {
  const { slips, onCreditCents, awaitingCents = 0 } = data;
  const text = planText(slips.map((slip) => slip.amountCents));
  if (awaitingCents > 0) return `Neste carnê: ${text}`;
  return onCreditCents !== undefined && onCreditCents > slipsCents(data) ? `Falta pagar: ${text}` : text;
};

const awaitingText = ({ awaitingCents = 0 }: ParsedCarneData): string =>
  awaitingCents > 0 ? ` Mais ${formatMoney(awaitingCents)} em cheques a compensar.` : '';

const duePeriod = (data: ParsedCarneData): string => {
  const first = data.slips[0];
  const last = data.slips.at(-1);
  if (!first || !last) return '';
  return first === last
    ? `Vence em ${formatDay(first.dueDay)}.`
    : `A primeira vence em ${formatDay(first.dueDay)} e a última em ${formatDay(last.dueDay)}.`;
};

const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 3.5] });

const customerLines = (data: ParsedCarneData): Content => {
  const { customer } = data;
  const width = mm(LEFT.width);
  const details = [documentText(customer), phoneText(customer)].filter((text) => text !== undefined);
  const lines = [details.join(' · '), addressText(customer)].filter((text) => text !== '');
  return {
    stack: [
      labelledText({ label: 'Cliente', value: customer.name, size: 10.5, width, lines: 2 }),
      ...lines.map((text): Content => ({ text: fitText(text, width, 8), fontSize: 8, lineHeight: TIGHT })),
    ],
  };
};

/** The first block of the booklet: who, what was bought and on which terms. */
export const carneCover = (data: ParsedCarneData, grid: SlipGrid): Content[] => {
  const roomy = grid.height > 90;
  const leftWidth = mm(LEFT.width);
  return [
    place(LEFT.x, grid.shopY, LEFT.width, {
      stack: [
        {
          text: fitText(data.shop.name, leftWidth, 15, roomy ? 2 : 1),
          bold: true,
          fontSize: 15,
          lineHeight: TIGHT,
        },
        ...shopDetailsWithin(data.shop, leftWidth, 8).map(
          (text): Content => ({ text, fontSize: 8, color: SOFT, lineHeight: TIGHT }),
        ),
      ],
    }),
    place(LEFT.x, roomy ? 34 : 22, LEFT.width, customerLines(data)),
    place(LEFT.x, roomy ? 58 : 43, LEFT.width, {
      stack: [
        labelledText({
          label: `${WORDS[data.of].day} ${formatDay(data.saleDay)}`,
          value: data.description,
          size: 9.5,
          width: leftWidth,
          lines: 2,
        }),
        {
          text: planLine(data),
          bold: true,
          fontSize: 9.5,
          lineHeight: TIGHT,
          margin: [0, 4, 0, 0],
        },
        { text: `${duePeriod(data)}${awaitingText(data)}`, fontSize: 8.5, lineHeight: TIGHT },
      ],
    }),
    place(RIGHT.x, grid.shopY, RIGHT.width, {
      columns: [
        {
          text: WORDS[data.of].title,
          fontSize: 15,
          bold: true,
          color: ACCENT,
          lineHeight: TIGHT,
          width: '*',
        },
        {
          text: `nº ${data.number}${data.isSecondCopy ? ` · ${SECOND_COPY}` : ''}`,
          fontSize: 15,
          bold: true,
          lineHeight: TIGHT,
          width: 'auto',
        },
      ],
    }),
    draw([
      {
        type: 'line',
        x1: mm(RIGHT.x),
        x2: mm(RIGHT.x + RIGHT.width),
        y1: mm(grid.shopY + 8),
        y2: mm(grid.shopY + 8),
        lineWidth: 0.75,
        lineColor: INK,
      },
    ]),
    place(RIGHT.x, grid.shopY + 9.5, RIGHT.width, {
      ...(moneyRows(saleRows(data), roomy ? 2.5 : 1) as object),
      fontSize: roomy ? 9.5 : 8.5,
    } as Content),
    place(RIGHT.x, roomy ? 60 : 45, RIGHT.width, {
      stack: [
        paragraph(lateTermsText(data.terms)),
        paragraph(EARLY_TEXT),
        paragraph('Guarde as parcelas pagas. Se algum mês apertar, fale com a gente antes do vencimento.'),
      ],
      fontSize: roomy ? 8.5 : 7,
      lineHeight: TIGHT,
    }),
  ];
};
