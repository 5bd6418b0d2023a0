import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { HAIRLINE, SOFT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { mm } from '../parts/measures';
import type { LadderRow, ParsedCollectionPolicy } from './collection-policy-data';
import { lineOf, linesAbout, partTitle, titleHeight } from './collection-policy-sections';

const [DAYS, CHANNEL] = [mm(36), mm(32)];
const CELL_PADDING = 4;
/** Steps from which on the lines stand closer. */
const LONG_FROM = 11;
/** Room after the table, as a share of the type's size. */
const AFTER = 1.2;

/** Room over and under a line, in points. */
const rowRoom = (steps: number, size: number): number => size * (steps < LONG_FROM ? 0.22 : 0.1);

const rowHeight = ({ days, channel, action }: LadderRow, width: number, size: number): number =>
  Math.max(
    linesAbout(days, DAYS, size),
    linesAbout(channel, CHANNEL, size),
    linesAbout(action, width - DAYS - CHANNEL - 4 * CELL_PADDING, size),
  ) *
    lineOf(size) +
  HAIRLINE;

/** About how tall the ladder will be, in points. */
export const ladderHeight = (
  { ladder, ladderNote = '' }: ParsedCollectionPolicy,
  width: number,
  size: number,
): number =>
  ladder.length === 0
    ? 0
    : titleHeight(size) +
      lineOf(size) +
      2 * rowRoom(ladder.length, size) * (ladder.length + 1) +
      ladder.reduce((sum, row) => sum + rowHeight(row, width, size), 0) +
      (ladderNote === '' ? 0 : linesAbout(ladderNote, width, size) * lineOf(size)) +
      AFTER * size;

/** As a ledger, with the title of the part above its heads: on every page the ladder comes to. */
const ruled = (room: number): CustomTableLayout => ({
  ...ledger(room, CELL_PADDING),
  hLineWidth: (row) => [HAIRLINE, 0, 1][row] ?? HAIRLINE,
  paddingTop: (row) => (row === 0 ? 0 : room),
  paddingBottom: (row) => (row === 0 ? 0 : room),
});

/** The reminder ladder: when, through which channel, and what is done. */
export const ladderTable = ({ ladder, ladderNote }: ParsedCollectionPolicy, size: number): Content[] =>
  ladder.length === 0
    ? []
    : [
        {
          stack: [
            {
              table: {
                headerRows: 2,
                keepWithHeaderRows: 1,
                dontBreakRows: true,
                widths: [DAYS, CHANNEL, '*'],
                body: [
                  [{ ...partTitle('Quando lembramos', size), colSpan: 3 }, '', ''],
                  ['Quando', 'Como', 'O que fazemos'].map((text) => ({ text, color: SOFT })),
                  ...ladder.map(({ days, channel, action }): TableCell[] => [
                    { text: days, bold: true },
                    channel,
                    action,
                  ]),
                ],
              },
              layout: ruled(rowRoom(ladder.length, size)),
            },
            ...(ladderNote
              ? [{ text: ladderNote, color: SOFT, margin: [0, 0.3 * size, 0, 0] } as Content]
              : []),
          ],
          margin: [0, 0, 0, AFTER * size],
        },
      ];
