import type { CanvasElement } from 'pdfmake/interfaces';
import { LINE } from './ink';

/** A dashed line to cut along, between two points of the page, in points. */
export const cutLine = (x1: number, y1: number, x2: number, y2: number): CanvasElement => ({
  type: 'line',
  x1,
  y1,
  x2,
  y2,
  lineWidth: 0.6,
  lineColor: LINE,
  dash: { length: 3, space: 3 },
});
