import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from './base-style';
import { SOFT, TIGHT } from './ink';
import { A4, mm } from './measures';
import { fitText } from './text-fit';

const SIDE = mm(15);
/** Points across the text of a sheet. */
export const SHEET_WIDTH = A4.width - 2 * SIDE;
const RUNNING_SIZE = 8;
const RUNNING_WIDTH = SHEET_WIDTH - mm(35);

/**
 * A paper of any number of A4 pages, such as a list. `running` tells from the second page on what the page is of;
 * every page says its number.
 */
export const sheetPaper = (title: string, running: string, content: Content[]): TDocumentDefinitions => ({
  ...paper(title, {
    pageSize: 'A4',
    pageMargins: [SIDE, mm(15), SIDE, mm(16)],
    defaultStyle: { fontSize: 9.5, lineHeight: TIGHT },
    content,
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  }),
  header: (page) =>
    page === 1
      ? null
      : {
          text: fitText(running, SHEET_WIDTH, RUNNING_SIZE),
          fontSize: RUNNING_SIZE,
          color: SOFT,
          margin: [SIDE, mm(8), SIDE, 0],
        },
  footer: (page, pages) => ({
    columns: [
      { width: '*', text: fitText(title, RUNNING_WIDTH, RUNNING_SIZE) },
      { width: 'auto', text: `página ${page} de ${pages}` },
    ],
    fontSize: RUNNING_SIZE,
    color: SOFT,
    margin: [SIDE, mm(4), SIDE, 0],
  }),
});

/** A title inside the paper. It goes with what it introduces. */
export const sheetSection = (text: string): Content => ({
  text,
  bold: true,
  fontSize: 11.5,
  margin: [0, 12, 0, 4],
  headlineLevel: 1,
});
