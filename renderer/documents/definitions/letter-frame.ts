import type { Content } from 'pdfmake/interfaces';
import type { Party } from '../parts/fields';
import { ACCENT, HAIRLINE, INK, LINE, SOFT, TIGHT } from '../parts/ink';
import { mm } from '../parts/measures';
import { cityText, shopDetails } from '../parts/party-text';
import { draw, place } from '../parts/place';
import { estimateWidth, fitSize, fitText, linesNeeded } from '../parts/text-fit';
import type { Addressee, ParsedLetter } from './letter-data';

/** Type of the letter, in points. */
export const BODY_SIZE = 12;
export const NOTE_SIZE = 10;
const DETAIL_SIZE = 9;
/** Letters of text up to which a part is kept on one page; a longer one may not fit any. */
export const MOST_TOGETHER = 900;

/** Millimetres. */
export const SIDES = { left: 25, right: 20, top: 20, bottom: 18 } as const;
const WIDTH = 210 - SIDES.left - SIDES.right;
/** Points across the text. */
export const LETTER_WIDTH = mm(WIDTH);
/**
 * Where the text of the first page begins, in millimetres. A window envelope may show the place and date it begins
 * with, and nothing of what follows.
 */
export const TEXT_TOP = 89;

/**
 * A DL envelope (110 x 220 mm) shows 90 x 45 mm, 20 mm from its left and 15 mm from its foot. The sheet, folded at
 * 105 mm, has 5 mm of play upwards and 10 mm sideways: what stands in this box is seen however it lies.
 */
const WINDOW = { x: SIDES.left, y: 53, width: 75, lines: 6 } as const;
const FOLDS = [105, 210] as const;
/** From the edge of the sheet; less is beyond most printers. */
const FOLD_MARK = { from: 5, to: 9 } as const;

/** Most a notice's title and number take of the head, in points. */
const TITLE_WIDTH = mm(80);
const TITLE_SIZE = 13;
const TITLE_GAP = mm(6);

const shopLines = (shop: Party): string[] => {
  const lines = shopDetails(shop);
  const needed = lines.reduce((sum, line) => sum + linesNeeded(line, LETTER_WIDTH, DETAIL_SIZE), 0);
  return needed <= 4 ? lines : [fitText([...lines].reverse().join(' · '), LETTER_WIDTH, DETAIL_SIZE, 4)];
};

/** The shop's name; on a notice, its title and number beside it. */
const headline = (shop: Party, { formal, title: name, number }: ParsedLetter): Content => {
  if (!formal) return { text: fitText(shop.name, LETTER_WIDTH, 15, 2), bold: true, fontSize: 15 };
  const title = `${fitText(name, TITLE_WIDTH, TITLE_SIZE)}${number ? ` nº ${fitText(number, TITLE_WIDTH / 2, TITLE_SIZE)}` : ''}`;
  const fontSize = fitSize(title, TITLE_WIDTH, TITLE_SIZE);
  const width = LETTER_WIDTH - TITLE_GAP - estimateWidth(title, fontSize);
  return {
    columns: [
      { width, text: fitText(shop.name, width, 15, 2), fontSize: 15 },
      { width: '*', text: title, fontSize, color: ACCENT, alignment: 'right', noWrap: true },
    ],
    columnGap: TITLE_GAP,
    bold: true,
  };
};

/** Who writes (CDC art. 42-A). It ends above the window. */
const letterHead = (shop: Party, letter: ParsedLetter): Content =>
  place(SIDES.left, 13, WIDTH, {
    stack: [
      headline(shop, letter),
      ...shopLines(shop).map(
        (text): Content => ({ text, fontSize: DETAIL_SIZE, color: SOFT, margin: [0, 1, 0, 0] }),
      ),
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: LETTER_WIDTH, y2: 0, lineWidth: 0.75, lineColor: INK }],
        margin: [0, 6, 0, 0],
      },
    ],
    lineHeight: TIGHT,
  });

const zipText = (zip: string | undefined): string => (zip ? zip.replace(/^(\d{5})(\d{3})$/, '$1-$2') : '');

/** As the post asks: name, street, district, then code and city. A letter without an address is handed over. */
const addressLines = (to: Addressee): string[] => {
  const width = mm(WINDOW.width);
  const town = [zipText(to.zip), cityText({ name: '', city: to.city, state: to.state })]
    .filter((part) => part !== '')
    .join(' ');
  const parts = [
    { text: to.name, most: 2 },
    { text: to.line ?? '', most: 2 },
    { text: to.district ?? '', most: 1 },
    { text: town, most: WINDOW.lines },
  ].filter(({ text }) => text !== '');
  if (parts.length === 1) parts.push({ text: 'Em mãos', most: 1 });
  let left: number = WINDOW.lines;
  return parts.map(({ text, most }) => {
    const fitted = fitText(text, width, BODY_SIZE, Math.min(most, left));
    left -= linesNeeded(fitted, width, BODY_SIZE);
    return fitted;
  });
};

/** What stands at fixed places of a letter's first page: head, addressee, and marks to fold it at. */
export const letterFrame = (shop: Party, letter: ParsedLetter): Content[] => [
  letterHead(shop, letter),
  place(WINDOW.x, WINDOW.y, WINDOW.width, {
    stack: addressLines(letter.customer).map((text, index) => ({ text, bold: index === 0 })),
    fontSize: BODY_SIZE,
    lineHeight: TIGHT,
  }),
  draw(
    FOLDS.map((y) => ({
      type: 'line',
      x1: mm(FOLD_MARK.from),
      y1: mm(y),
      x2: mm(FOLD_MARK.to),
      y2: mm(y),
      lineWidth: HAIRLINE,
      lineColor: LINE,
    })),
  ),
];
