import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { HAIRLINE, INK, LINE, SOFT, TIGHT } from '../parts/ink';
import { labelled } from '../parts/labelled';
import { lateTermsText } from '../parts/late-terms-text';
import { mm } from '../parts/measures';
import { shopDetailsWithin } from '../parts/party-text';
import { draw, place } from '../parts/place';
import { qrCode } from '../parts/qr';
import { fitText } from '../parts/text-fit';
import type { CarneSlip, ParsedCarneData } from './carne-data';
import { PART, type SlipGrid, STUB } from './carne-grid';

const HAND_LINES = ['Pago em', 'Valor pago', 'Multa e juros', 'Desconto', 'Recebido por'];
const PIX_GAP = 6;

const line = (x1: number, y1: number, x2: number, y2: number, lineColor = LINE): CanvasElement => ({
  type: 'line',
  x1: mm(x1),
  y1: mm(y1),
  x2: mm(x2),
  y2: mm(y2),
  lineWidth: HAIRLINE,
  lineColor,
});

const ordinal = (slip: CarneSlip): string => `${slip.number} de ${slip.count}`;

/** The part the shop keeps: what it is, and lines to fill in by hand. */
const stub = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => {
  const { x, width } = STUB;
  const half = width / 2;
  const { shopY, carneY, customerY, dueY } = grid.stub;
  const field = (atX: number, y: number, fieldWidth: number, label: string, value: string, size: number) =>
    place(
      atX,
      top + y,
      fieldWidth,
      labelled({
        label,
        value,
        size,
        bold: size > 9,
        width: mm(fieldWidth) - 2,
        lines: label === 'Cliente' ? 2 : 1,
      }),
    );
  return [
    place(x, top + shopY, width, {
      text: fitText(data.shop.name, mm(width), 9),
      bold: true,
      fontSize: 9,
      lineHeight: TIGHT,
    }),
    field(x, carneY, half, 'Carnê', data.number, 10),
    field(x + half, carneY, half, 'Parcela', ordinal(slip), 10),
    field(x, customerY, width, 'Cliente', data.customer.name, 9),
    field(x, dueY, half, 'Vencimento', formatDay(slip.dueDay), 10),
    field(x + half, dueY, half, 'Valor', formatMoney(slip.amountCents), 10),
    ...HAND_LINES.map((text, index) =>
      place(x, top + grid.stub.handY + index * grid.stub.handStep - 3, width, {
        text,
        fontSize: 7,
        color: SOFT,
        lineHeight: TIGHT,
      }),
    ),
    draw(
      HAND_LINES.map((_, index) => {
        const y = top + grid.stub.handY + index * grid.stub.handStep;
        return line(x + 17, y, x + width, y);
      }),
    ),
  ];
};

const shopHead = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => {
  const { x, width } = PART;
  const shopWidth = width - 34;
  return [
    place(x, top + grid.shopY, shopWidth, {
      stack: [
        {
          text: fitText(data.shop.name, mm(shopWidth), grid.shopSize),
          bold: true,
          fontSize: grid.shopSize,
          lineHeight: TIGHT,
        },
        ...shopDetailsWithin(data.shop, mm(shopWidth), 7.5).map(
          (text): Content => ({ text, fontSize: 7.5, color: SOFT, lineHeight: TIGHT }),
        ),
      ],
    }),
    place(
      x + width - 32,
      top + grid.shopY,
      32,
      labelled({
        label: 'Parcela',
        value: ordinal(slip),
        size: grid.amountSize,
        bold: true,
        alignment: 'right',
        width: mm(32),
      }),
    ),
    draw([line(x, top + grid.ruleY, x + width, top + grid.ruleY, INK)]),
  ];
};

const amounts = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => {
  const { x, width } = PART;
  const third = width / 3;
  const value = (atX: number, fieldWidth: number, label: string, text: string, right = false) =>
    place(
      atX,
      top + grid.dueY,
      fieldWidth,
      labelled({
        label,
        value: text,
        size: grid.amountSize,
        bold: true,
        alignment: right ? 'right' : 'left',
        width: mm(fieldWidth),
      }),
    );
  return [
    place(
      x,
      top + grid.customerY,
      width - 34,
      labelled({ label: 'Cliente', value: data.customer.name, size: 10.5, width: mm(width - 34) }),
    ),
    place(
      x + width - 32,
      top + grid.customerY,
      32,
      labelled({ label: 'Carnê', value: data.number, size: 10.5, alignment: 'right', width: mm(32) }),
    ),
    value(x, third, 'Vencimento', formatDay(slip.dueDay)),
    value(x + third, third * 2, 'Valor', formatMoney(slip.amountCents), true),
  ];
};

const payment = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => {
  const { x, width } = PART;
  const { pixPayload } = slip;
  const textWidth = pixPayload ? width - grid.qrSide - PIX_GAP : width;
  const ways = pixPayload
    ? 'Pague na loja com este carnê, ou com Pix pelo aplicativo do seu banco, apontando a câmera para o código.'
    : 'Pague na loja, com este carnê em mãos.';
  return [
    place(x, top + grid.noteY, textWidth, {
      stack: [{ text: lateTermsText(data.terms) }, { text: ways, margin: [0, 1.5, 0, 0] }],
      fontSize: 7.5,
      lineHeight: TIGHT,
    }),
    place(x + 1.5, top + grid.stampY + 1, textWidth - 3, {
      text: 'Autenticação',
      fontSize: 6.5,
      color: SOFT,
      lineHeight: TIGHT,
    }),
    draw([
      {
        type: 'rect',
        x: mm(x),
        y: mm(top + grid.stampY),
        w: mm(textWidth),
        h: mm(grid.stampHeight),
        r: 2,
        lineWidth: HAIRLINE,
        lineColor: LINE,
      },
    ]),
    ...(pixPayload ? pix(pixPayload, grid, top) : []),
  ];
};

const pix = (payload: string, grid: SlipGrid, top: number): Content[] => {
  const { x, width } = PART;
  return [
    place(x + width - grid.qrSide, top + grid.qrY, grid.qrSide, qrCode(payload, mm(grid.qrSide))),
    place(x, top + grid.codeY, width, {
      text: [{ text: 'Pix copia e cola  ', color: SOFT }, payload],
      fontSize: grid.codeSize,
      lineHeight: TIGHT,
    }),
  ];
};

/** One slip, its top edge `top` millimetres down the page. */
export const carneSlip = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => [
  ...stub(data, slip, grid, top),
  ...shopHead(data, slip, grid, top),
  ...amounts(data, slip, grid, top),
  ...payment(data, slip, grid, top),
];
