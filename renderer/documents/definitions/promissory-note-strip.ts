import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Content } from 'pdfmake/interfaces';
import { ACCENT, INK, SOFT, TIGHT } from '../parts/ink';
import { labelledFigure } from '../parts/labelled';
import { A4, mm } from '../parts/measures';
import { draw, place } from '../parts/place';
import { signature } from '../parts/signature';
import { fitText, linesNeeded } from '../parts/text-fit';
import { line } from './carne-marks';
import type { ParsedPromissoryNote } from './promissory-note-data';
import { issueText, type PromissoryNote, promiseParts, subscriberLines } from './promissory-note-text';

export const NOTES_PER_PAGE = 3;
/** Points, of one note. */
export const NOTE_HEIGHT = A4.height / NOTES_PER_PAGE;

/** Millimetres of the page, and from the top of a note. */
const SIDE = 15;
const WIDTH = 210 - 2 * SIDE;
const HEAD_Y = 9;
const RULE_Y = 20;
const PROMISE_Y = 24;
const ISSUE_Y = 54;
const SIGN_Y = 72;
const THIRD = WIDTH / 3;

/** The largest type in which the promise, which may not be cut, has room down to the date. */
const promiseSize = (text: string): number => {
  const room = mm(ISSUE_Y - PROMISE_Y - 2);
  return (
    [13, 12, 11, 10, 9, 8, 7].find((size) => linesNeeded(text, mm(WIDTH), size) * size * 1.35 <= room) ?? 6
  );
};

const head = (data: ParsedPromissoryNote, note: PromissoryNote, top: number): Content[] => [
  place(SIDE, top + HEAD_Y, THIRD, {
    stack: [
      { text: 'Nota promissória', bold: true, fontSize: 15, color: ACCENT, lineHeight: TIGHT },
      { text: `Referente à venda nº ${data.number}`, fontSize: 8.5, color: SOFT, lineHeight: TIGHT },
    ],
  }),
  ...(
    [
      ['Número', note.number],
      ['Vencimento', formatDay(note.dueDay)],
      ['Valor', formatMoney(note.amountCents)],
    ] as const
  ).map(([label, value], index) => {
    const width = index === 2 ? THIRD - 6 : THIRD / 2 + 1;
    const x = SIDE + THIRD + index * (THIRD / 2 + 3);
    return place(
      x,
      top + HEAD_Y,
      width,
      labelledFigure({
        label,
        value,
        size: 15,
        bold: true,
        width: mm(width),
        alignment: index === 2 ? 'right' : 'left',
      }),
    );
  }),
  draw([line(SIDE, top + RULE_Y, SIDE + WIDTH, top + RULE_Y, INK)]),
];

const signing = (data: ParsedPromissoryNote, top: number): Content[] => {
  const width = mm(WIDTH);
  // A name is never cut where its owner signs.
  const size = linesNeeded(data.customer.name, width, 9) > 1 ? 7.5 : 9;
  return [
    place(SIDE, top + ISSUE_Y, WIDTH, { text: issueText(data), fontSize: 10, lineHeight: TIGHT }),
    place(
      SIDE,
      top + SIGN_Y,
      WIDTH,
      signature(
        width,
        data.customer.name,
        subscriberLines(data).map((text) => fitText(text, width, size, 2)),
        size,
      ),
    ),
  ];
};

/** One note, its top edge `topPoints` down the page. */
export const promissoryNote = (
  data: ParsedPromissoryNote,
  note: PromissoryNote,
  topPoints: number,
): Content[] => {
  const top = topPoints / mm(1);
  const parts = promiseParts(data, note);
  const size = promiseSize(parts.map(({ text }) => text).join(''));
  return [
    ...head(data, note, top),
    place(SIDE, top + PROMISE_Y, WIDTH, { text: parts, fontSize: size }),
    ...signing(data, top),
  ];
};
