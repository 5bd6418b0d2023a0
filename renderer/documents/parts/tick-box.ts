import type { Content } from 'pdfmake/interfaces';
import { HAIRLINE, INK } from './ink';

const SIDE = 8;

/** A box to tick by hand, or ticked already. Drawn: no type is sure to have it. */
export const tickBox = (isTicked: boolean): Content => ({
  canvas: [
    { type: 'rect', x: 0, y: 1.5, w: SIDE, h: SIDE, lineWidth: HAIRLINE, lineColor: INK },
    ...(isTicked
      ? [
          {
            type: 'polyline' as const,
            points: [
              { x: 1.6, y: 5.6 },
              { x: 3.4, y: 7.6 },
              { x: 6.6, y: 3.2 },
            ],
            lineWidth: 1.1,
            lineColor: INK,
          },
        ]
      : []),
  ],
});
