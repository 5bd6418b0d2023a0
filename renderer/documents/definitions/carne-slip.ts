import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Content } from 'pdfmake/interfaces';
import { HAIRLINE, INK, LINE, SOFT, TIGHT } from '../parts/ink';
import { labelledFigure, labelledText } from '../parts/labelled';
import { lateTermsText } from '../parts/late-terms-text';
import { mm } from '../parts/measures';
import { shopDetailsWithin } from '../parts/party-text';
import { draw, place } from '../parts/place';
import { qrCode } from '../parts/qr';
import { fitText } from '../parts/text-fit';
import type { CarneSlip, ParsedCarneData } from './carne-data';
import { PART, type SlipGrid } from './carne-grid';
import { carneLabel, line, ordinal } from './carne-marks';
import { carneStub } from './carne-stub';

const PIX_GAP = 6;
/** Beside the code, not above it: the last slip ends where printers cannot reach. */
const CODE_LABEL = 17;

const AWAITING =
  'Esta parcela aguarda a compensação de um cheque que a loja recebeu: não precisa pagar agora.';

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
      labelledFigure({
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
      labelledFigure({
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
      labelledText({ label: 'Cliente', value: data.customer.name, size: 10.5, width: mm(width - 34) }),
    ),
    place(
      x + width - 32,
      top + grid.customerY,
      32,
      labelledFigure({
        label: carneLabel(data),
        value: data.number,
        size: 10.5,
        alignment: 'right',
        width: mm(32),
      }),
    ),
    value(x, third, 'Vencimento', formatDay(slip.dueDay)),
    value(x + third, third * 2, 'Valor', formatMoney(slip.amountCents), true),
  ];
};

const payment = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => {
  const { x, width } = PART;
  const { pixPayload, isAwaiting } = slip;
  const textWidth = pixPayload ? width - grid.qrSide - PIX_GAP : width;
  const byHand = pixPayload
    ? 'Pague na loja com este carnê, ou com Pix pelo aplicativo do seu banco, apontando a câmera para o código.'
    : 'Pague na loja, com este carnê em mãos.';
  const ways = isAwaiting ? AWAITING : byHand;
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
    qrCode(payload, {
      x: mm(x + width - grid.qrSide),
      y: mm(top + grid.qrY),
      side: mm(grid.qrSide),
      mask: grid.qrMask,
    }),
    place(x, top + grid.codeY, CODE_LABEL, {
      text: 'Pix copia e cola',
      fontSize: grid.codeSize,
      color: SOFT,
      lineHeight: TIGHT,
    }),
    place(x + CODE_LABEL, top + grid.codeY, width - CODE_LABEL, {
      text: payload,
      fontSize: grid.codeSize,
      lineHeight: TIGHT,
    }),
  ];
};

/** One slip, its top edge `top` millimetres down the page. */
export const carneSlip = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => [
  ...carneStub(data, slip, grid, top),
  ...shopHead(data, slip, grid, top),
  ...amounts(data, slip, grid, top),
  ...payment(data, slip, grid, top),
];
