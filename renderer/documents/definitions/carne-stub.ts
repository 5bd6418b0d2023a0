import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Content } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import { labelledFigure, labelledText } from '../parts/labelled';
import { mm } from '../parts/measures';
import { draw, place } from '../parts/place';
import { fitText } from '../parts/text-fit';
import type { CarneSlip, ParsedCarneData } from './carne-data';
import { type SlipGrid, STUB } from './carne-grid';
import { carneLabel, line, ordinal } from './carne-marks';

const HAND_LINES = ['Pago em', 'Valor pago', 'Multa e juros', 'Desconto', 'Recebido por'];
/** Millimetres from the left edge of the stub to its second column and to its lines. */
const SECOND_COLUMN = 21;
const LINE_START = 17;

const byHand = (grid: SlipGrid, top: number): Content[] => {
  const { x, width } = STUB;
  const lineY = (index: number) => top + grid.stub.handY + index * grid.stub.handStep;
  return [
    ...HAND_LINES.map((text, index) =>
      place(x, lineY(index) - 3, width, { text, fontSize: 7, color: SOFT, lineHeight: TIGHT }),
    ),
    draw(HAND_LINES.map((_, index) => line(x + LINE_START, lineY(index), x + width, lineY(index)))),
  ];
};

/** The part the shop keeps: what it is, and lines to fill in by hand. */
export const carneStub = (data: ParsedCarneData, slip: CarneSlip, grid: SlipGrid, top: number): Content[] => {
  const { x, width } = STUB;
  const { shopY, carneY, customerY, dueY } = grid.stub;
  const pair = (y: number, left: [string, string], right: [string, string]): Content[] =>
    [left, right].map(([label, value], column) => {
      const [from, to] = column === 0 ? [0, SECOND_COLUMN - 1] : [SECOND_COLUMN, width];
      return place(
        x + from,
        top + y,
        to - from,
        labelledFigure({ label, value, size: 10, bold: true, width: mm(to - from) }),
      );
    });
  return [
    place(x, top + shopY, width, {
      text: fitText(data.shop.name, mm(width), 9),
      bold: true,
      fontSize: 9,
      lineHeight: TIGHT,
    }),
    ...pair(carneY, [carneLabel(data), data.number], ['Parcela', ordinal(slip)]),
    place(
      x,
      top + customerY,
      width,
      labelledText({ label: 'Cliente', value: data.customer.name, size: 9, width: mm(width), lines: 2 }),
    ),
    ...pair(dueY, ['Vencimento', formatDay(slip.dueDay)], ['Valor', formatMoney(slip.amountCents)]),
    ...byHand(grid, top),
  ];
};
