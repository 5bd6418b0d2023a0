import type { Content } from 'pdfmake/interfaces';
import { HAIRLINE, INK, SOFT, TIGHT } from './ink';

/** A line to sign on, `width` points wide, with who signs below it. */
export const signature = (
  width: number,
  name: string,
  details: readonly string[] = [],
  size = 9,
): Content => ({
  stack: [
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: HAIRLINE, lineColor: INK }] },
    { text: name, fontSize: size, margin: [0, 3, 0, 0], lineHeight: TIGHT },
    ...details.map((text): Content => ({ text, fontSize: size, color: SOFT, lineHeight: TIGHT })),
  ],
  unbreakable: true,
});
