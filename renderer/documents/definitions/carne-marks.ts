import type { CanvasElement } from 'pdfmake/interfaces';
import { HAIRLINE, LINE } from '../parts/ink';
import { mm } from '../parts/measures';
import { SECOND_COPY } from '../parts/second-copy';
import type { CarneSlip, ParsedCarneData } from './carne-data';

/** A thin line between two points of the page, in millimetres. */
export const line = (x1: number, y1: number, x2: number, y2: number, lineColor = LINE): CanvasElement => ({
  type: 'line',
  x1: mm(x1),
  y1: mm(y1),
  x2: mm(x2),
  y2: mm(y2),
  lineWidth: HAIRLINE,
  lineColor,
});

/** `3 de 10` */
export const ordinal = (slip: CarneSlip): string => `${slip.number} de ${slip.count}`;

/** Over the number of the booklet, on every part that is cut off. */
export const carneLabel = ({ of, isSecondCopy }: ParsedCarneData): string => {
  const label = of === 'agreement' ? 'Acordo' : 'Carnê';
  return isSecondCopy ? `${label}, ${SECOND_COPY}` : label;
};
