import type { Content } from 'pdfmake/interfaces';
import type { Party } from './fields';
import { ACCENT, INK, SOFT, TIGHT } from './ink';
import { shopDetails } from './party-text';

/** The head of an A4 paper: the shop on the left (CDC art. 42-A), the paper and its number on the right. */
export const shopHead = (
  shop: Party,
  title: string,
  number: string,
  width: number,
  minimumSize = 8.5,
): Content => ({
  stack: [
    {
      columns: [
        {
          width: '*',
          stack: [
            { text: shop.name, bold: true, fontSize: 14, lineHeight: TIGHT },
            ...shopDetails(shop).map(
              (text): Content => ({
                text,
                fontSize: minimumSize,
                color: SOFT,
                lineHeight: TIGHT,
                margin: [0, 1, 0, 0],
              }),
            ),
          ],
        },
        {
          width: 'auto',
          stack: [
            { text: title, bold: true, fontSize: 14, color: ACCENT, lineHeight: TIGHT },
            { text: `nº ${number}`, fontSize: 12, bold: true, lineHeight: TIGHT, margin: [0, 1, 0, 0] },
          ],
          alignment: 'right',
        },
      ],
      columnGap: 18,
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: INK }],
      margin: [0, 7, 0, 0],
    },
  ],
});
