import type { Content, TableCell } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import type { PrintedCheque } from './cheque-field';
import { accountText, bankText, drawerDocumentText } from './cheque-text';

export const SMALL = 8;

/** A line under what a cell says. */
export const smallLine = (text: string): Content => ({
  text,
  fontSize: SMALL,
  color: SOFT,
  lineHeight: TIGHT,
});

/** The bank, and the account under it. */
export const bankCell = (cheque: PrintedCheque): TableCell => ({
  stack: [{ text: bankText(cheque) }, smallLine(accountText(cheque))],
});

/** Who signed it, and the document below. */
export const drawerCell = (cheque: PrintedCheque): TableCell => {
  const document = drawerDocumentText(cheque);
  return { stack: [{ text: cheque.drawer }, ...(document ? [smallLine(document)] : [])] };
};
