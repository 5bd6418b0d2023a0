import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { bare } from './layouts';
import { mm } from './measures';

/** Content at a fixed spot of the page, `width` wide; all in millimetres from the top left corner. */
export const place = (x: number, y: number, width: number, content: Content): Content => ({
  absolutePosition: { x: mm(x), y: mm(y) },
  table: { widths: [mm(width)], body: [[content]] },
  layout: bare,
});

/** Lines and boxes in millimetres of the page. */
export const draw = (elements: CanvasElement[]): Content => ({
  absolutePosition: { x: 0, y: 0 },
  canvas: elements,
});
