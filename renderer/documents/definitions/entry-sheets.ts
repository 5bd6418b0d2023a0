import type { Content, ContentSvg, TDocumentDefinitions } from 'pdfmake/interfaces';
import { FONT, paper } from '../parts/base-style';
import { copyFooter } from '../parts/copies';
import { cutLine } from '../parts/cut-line';
import { bare } from '../parts/layouts';
import { A4, mm } from '../parts/measures';
import { draw } from '../parts/place';
import type { HeadedPaper } from './entry-data';
import { CUSTOMER_COPY, REVERSED, SHOP_COPY } from './entry-text';

export const MARGIN = mm(15);
export const TOP = mm(11);
export const WIDTH = A4.width - 2 * MARGIN;
export const HALF = A4.height / 2;

interface Entry {
  /** `Recibo nº 318`. */
  readonly title: string;
  /** One copy, head to signature, with whose it is where no footer says it. */
  readonly copy: (label?: string) => Content[];
  /** Whether a copy surely fits half a sheet. */
  readonly fitsHalf: boolean;
}

/** The word across a copy that no longer counts, `top` points down the page and so many high. */
const acrossCopy = (top: number, height: number): ContentSvg => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${A4.width} ${height}"><text x="${A4.width / 2}" y="${height / 2 + 28}" text-anchor="middle" font-family="${FONT}" font-weight="bold" font-size="84" letter-spacing="6" fill="#d6d6d6" transform="rotate(-18 ${A4.width / 2} ${height / 2})">${REVERSED}</text></svg>`,
  width: A4.width,
  absolutePosition: { x: 0, y: top },
});

/** Both copies on one sheet, one in each half, to be cut in the middle. */
const onOneSheet = ({ copy }: Entry, isReversed: boolean): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [MARGIN, TOP, MARGIN, 0],
  content: [
    ...(isReversed ? [acrossCopy(0, HALF), acrossCopy(HALF, HALF)] : []),
    {
      table: { widths: [WIDTH], heights: [HALF], body: [[{ stack: copy(CUSTOMER_COPY) }]] },
      layout: bare,
    },
    { stack: copy(SHOP_COPY) },
    draw([cutLine(0, HALF, A4.width, HALF)]),
  ],
});

const onWholePages = ({ title, copy }: Entry, isReversed: boolean): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [MARGIN, TOP, MARGIN, mm(15)],
  background: () => (isReversed ? acrossCopy(0, A4.height) : null),
  content: [{ stack: copy() }, { stack: copy(), pageBreak: 'before' }],
  footer: copyFooter({ labels: [CUSTOMER_COPY, SHOP_COPY], title, side: MARGIN, size: 8 }),
});

/**
 * The paper of an entry on A4: customer's and shop's copy in the two halves of a sheet; a long one takes whole
 * pages, one copy after the other.
 */
export const entrySheets = (data: HeadedPaper, entry: Entry): TDocumentDefinitions => {
  const isReversed = data.reversal !== undefined;
  const sheets = entry.fitsHalf ? onOneSheet(entry, isReversed) : onWholePages(entry, isReversed);
  return paper(`${entry.title} – ${data.customer.name}`, sheets);
};
