import type { Content } from 'pdfmake/interfaces';
import type { Party } from './fields';
import { ACCENT, INK, SOFT, TIGHT } from './ink';
import { shopDetails } from './party-text';

interface Heading {
  readonly title: string;
  /** Absent while the paper has none. */
  readonly number?: string;
  /** `2ª via`, under the number. */
  readonly mark?: string;
  /** The one amount the paper is about, when there is one. */
  readonly amount?: string;
}

/** The head of an A4 paper: the shop on the left (CDC art. 42-A), the paper and its number on the right. */
export const shopHead = (
  shop: Party,
  { title, number, mark, amount }: Heading,
  width: number,
  detailSize = 8.5,
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
                fontSize: detailSize,
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
            {
              text: [{ text: title, color: ACCENT }, number ? ` nº ${number}` : ''],
              bold: true,
              fontSize: 14,
              lineHeight: TIGHT,
              noWrap: true,
            },
            ...(mark ? [{ text: mark, fontSize: detailSize, bold: true, lineHeight: TIGHT }] : []),
            ...(amount ? [{ text: amount, fontSize: 17, bold: true, lineHeight: TIGHT, noWrap: true }] : []),
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
