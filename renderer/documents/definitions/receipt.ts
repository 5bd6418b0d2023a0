import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { entrySheets } from './entry-sheets';
import { receiptCopy } from './receipt-copy';
import type { ParsedReceiptData } from './receipt-data';
import { fitsHalfPage } from './receipt-fit';

/** A receipt on A4, customer's and shop's copy. */
export const receiptDefinition = (receipt: ParsedReceiptData): TDocumentDefinitions =>
  entrySheets(receipt, {
    title: `Recibo nº ${receipt.number}`,
    copy: (label) => receiptCopy(receipt, label),
    fitsHalf: fitsHalfPage(receipt),
  });
