import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { cutLine } from '../parts/cut-line';
import { SOFT } from '../parts/ink';
import { bare } from '../parts/layouts';
import { A4, mm } from '../parts/measures';
import { draw } from '../parts/place';
import { receiptCopy } from './receipt-copy';
import type { ParsedReceiptData } from './receipt-data';
import { fitsHalfPage, MARGIN, TOP, WIDTH } from './receipt-fit';

const CUSTOMER_COPY = '1ª via · cliente';
const SHOP_COPY = '2ª via · loja';

/** Both copies on one sheet, one in each half, to be cut in the middle. */
const onOneSheet = (receipt: ParsedReceiptData): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [MARGIN, TOP, MARGIN, 0],
  content: [
    {
      table: {
        widths: [WIDTH],
        heights: [A4.height / 2],
        body: [[{ stack: receiptCopy(receipt, CUSTOMER_COPY) }]],
      },
      layout: bare,
    },
    { stack: receiptCopy(receipt, SHOP_COPY) },
    draw([cutLine(0, A4.height / 2, A4.width, A4.height / 2)]),
  ],
});

const onWholePages = (receipt: ParsedReceiptData): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [MARGIN, TOP, MARGIN, mm(15)],
  content: [
    { stack: receiptCopy(receipt, CUSTOMER_COPY) },
    { stack: receiptCopy(receipt, SHOP_COPY), pageBreak: 'before' },
  ],
  footer: (page, pages) => ({
    text: `Recibo nº ${receipt.number} · página ${((page - 1) % (pages / 2)) + 1} de ${pages / 2}`,
    fontSize: 8,
    color: SOFT,
    alignment: 'right',
    margin: [MARGIN, 8, MARGIN, 0],
  }),
});

/**
 * A receipt on A4: customer's and shop's copy in the two halves of a sheet. A payment over many installments takes
 * whole pages, one copy after the other.
 */
export const receiptDefinition = (receipt: ParsedReceiptData): TDocumentDefinitions =>
  paper(`Recibo ${receipt.number}`, fitsHalfPage(receipt) ? onOneSheet(receipt) : onWholePages(receipt));
