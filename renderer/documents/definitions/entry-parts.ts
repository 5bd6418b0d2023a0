import { formatDayInFull } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Content } from 'pdfmake/interfaces';
import { INK, SOFT, TIGHT } from '../parts/ink';
import { mm } from '../parts/measures';
import { SECOND_COPY } from '../parts/second-copy';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import { fitText } from '../parts/text-fit';
import type { HeadedPaper } from './entry-data';
import { WIDTH } from './entry-sheets';
import { placeAndDay, REVERSED, reversalText } from './entry-text';

/** The head of a copy: the shop, what the paper is, and its one amount. */
export const entryHead = (entry: HeadedPaper, title: string, cents: number): Content =>
  shopHead(
    entry.shop,
    {
      title,
      number: entry.number,
      mark: entry.isSecondCopy ? SECOND_COPY : undefined,
      amount: formatMoney(cents),
    },
    WIDTH,
  );

/** A frame that says when an entry was taken back; nothing while it stands. */
export const reversalStamp = (entry: HeadedPaper): Content[] => {
  const text = reversalText(entry);
  if (!text) return [];
  return [
    {
      table: {
        widths: ['auto', '*'],
        body: [
          [
            { text: REVERSED, bold: true, fontSize: 15, characterSpacing: 1.5, lineHeight: TIGHT },
            { text, fontSize: 9, lineHeight: TIGHT, margin: [6, 3, 0, 0] },
          ],
        ],
      },
      layout: {
        hLineWidth: () => 1.5,
        vLineWidth: (column) => (column === 1 ? 0 : 1.5),
        hLineColor: () => INK,
        vLineColor: () => INK,
        paddingLeft: () => 8,
        paddingRight: () => 8,
        paddingTop: () => 4,
        paddingBottom: () => 4,
      },
      margin: [0, 8, 0, 0],
    },
  ];
};

/** Place, day and who signs, one below the other when there are two. */
export const closing = (entry: HeadedPaper, names: readonly string[]): Content => {
  const lineWidth = mm(80);
  return {
    columns: [
      {
        width: '*',
        text: `${placeAndDay(entry, formatDayInFull(entry.day))}.`,
        fontSize: 9.5,
        margin: [0, 14, 0, 0],
      },
      {
        width: lineWidth,
        stack: names.map((name, index) => ({
          stack: [
            signature(
              lineWidth,
              fitText(name, lineWidth, 9),
              index === names.length - 1 && entry.operator
                ? [`Recebido por ${fitText(entry.operator, lineWidth - 60, 9)}`]
                : [],
            ),
          ],
          margin: [0, 26, 0, 0],
        })),
      },
    ],
    columnGap: 20,
  };
};

/** `Via do cliente`, at the foot of a copy that has no page of its own. */
export const copyLabel = (label: string | undefined): Content[] =>
  label === undefined ? [] : [{ text: label, fontSize: 7.5, color: SOFT, margin: [0, 6, 0, 0] }];
