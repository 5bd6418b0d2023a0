import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from './base-style';
import type { Party } from './fields';
import { INK, TIGHT } from './ink';
import { mm } from './measures';
import { shopDetails } from './party-text';

/** Width of the roll and what its printer reaches of it, in millimetres; size of the type in points. */
const ROLLS = { 80: { printable: 72, size: 9.5 }, 58: { printable: 48, size: 8.5 } } as const;
export type RollWidth = keyof typeof ROLLS;

/** Points the printer reaches across, and the size of the type. */
export const rollMeasures = (roll: RollWidth): { readonly width: number; readonly size: number } => ({
  width: mm(ROLLS[roll].printable),
  size: ROLLS[roll].size,
});

/** A dashed line across the roll. */
export const rollRule = (width: number): Content => ({
  canvas: [
    {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: width,
      y2: 0,
      lineWidth: 0.75,
      lineColor: INK,
      dash: { length: 2, space: 2 },
    },
  ],
  margin: [0, 5, 0, 5],
});

/** The head of a paper on a roll: the shop (CDC art. 42-A), the paper's name, and lines below it. */
export const rollHead = (shop: Party, title: string, lines: readonly string[], size: number): Content => ({
  stack: [
    { text: shop.name, bold: true, fontSize: size + 3 },
    ...shopDetails(shop).map((text): Content => ({ text, fontSize: size - 1 })),
    { text: title, bold: true, fontSize: size + 2, margin: [0, 5, 0, 0] },
    ...lines.map((text): Content => ({ text })),
  ],
  alignment: 'center',
});

/** A continuous strip; the page is as long as what is on it. */
export const rollPaper = (title: string, roll: RollWidth, content: Content[]): TDocumentDefinitions => {
  const { printable, size } = ROLLS[roll];
  const side = mm((roll - printable) / 2);
  return paper(title, {
    pageSize: { width: mm(roll), height: 'auto' },
    pageMargins: [side, mm(3), side, mm(8)],
    defaultStyle: { fontSize: size, lineHeight: TIGHT },
    content,
  });
};
