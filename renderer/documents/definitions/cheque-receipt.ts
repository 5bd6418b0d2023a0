import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { linesNeeded } from '../parts/text-fit';
import { bankCell, SMALL, smallLine } from './cheque-cells';
import { type ParsedChequeReceipt, receivedCents, type TakenCheque } from './cheque-receipt-data';
import { CHEQUE_RECEIPT, promiseTexts, receivedParts, takenNotes } from './cheque-receipt-text';
import { accountText, bankText } from './cheque-text';
import { closing, copyLabel, entryHead, reversalStamp } from './entry-parts';
import { entrySheets, HALF, TOP, WIDTH } from './entry-sheets';
import { plainText } from './entry-text';
import { afterHeight, headHeight, STATEMENT_SIZE } from './receipt-fit';

const BANK_WIDTH = mm(42);
const FIGURES_WIDTH = mm(18 + 18 + 21);
/** Between the columns, four points at each side. */
const COVERS_WIDTH = WIDTH - BANK_WIDTH - FIGURES_WIDTH - 32;
/** Rules, margins, table header and total, signature and label, in points. */
const ALWAYS = 150;

const row = (cheque: TakenCheque, receipt: ParsedChequeReceipt): TableCell[] => [
  { text: cheque.number, bold: true },
  bankCell(cheque),
  {
    stack: [
      ...cheque.covers.map((text): Content => ({ text })),
      ...takenNotes(cheque, receipt).map(smallLine),
    ],
  },
  formatDay(cheque.goodDay),
  amountCell(cheque.cents, { bold: true, struck: cheque.undoneOn !== undefined }),
];

const table = (receipt: ParsedChequeReceipt): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [mm(18), BANK_WIDTH, '*', mm(18), mm(21)],
    body: [
      headingCells(['Cheque', 'Banco', 'O que cobre', 'Bom para', 'Valor'], 4),
      ...receipt.cheques.map((cheque) => row(cheque, receipt)),
      [
        { text: 'Total', bold: true, colSpan: 4 },
        '',
        '',
        '',
        amountCell(receivedCents(receipt), { bold: true }),
      ],
    ],
  },
  layout: ledger(2.5),
  fontSize: 9.5,
  lineHeight: TIGHT,
});

const rowHeight = (cheque: TakenCheque, receipt: ParsedChequeReceipt): number => {
  const bank =
    linesNeeded(bankText(cheque), BANK_WIDTH, 9.5) * 12 +
    linesNeeded(accountText(cheque), BANK_WIDTH, SMALL) * 10;
  const covers =
    sumCents(cheque.covers.map((text) => linesNeeded(text, COVERS_WIDTH, 9.5))) * 12 +
    sumCents(takenNotes(cheque, receipt).map((text) => linesNeeded(text, COVERS_WIDTH, SMALL))) * 10;
  return Math.max(bank, covers) + 6;
};

const fitsHalf = (receipt: ParsedChequeReceipt): boolean => {
  const height =
    ALWAYS +
    headHeight(receipt) +
    linesNeeded(plainText(receivedParts(receipt)), WIDTH, STATEMENT_SIZE) * 14.5 +
    sumCents(receipt.cheques.map((cheque) => Math.ceil(rowHeight(cheque, receipt)))) +
    afterHeight(promiseTexts(receipt));
  return height <= HALF - TOP;
};

const copy = (receipt: ParsedChequeReceipt, label?: string): Content[] => [
  entryHead(receipt, CHEQUE_RECEIPT, receivedCents(receipt)),
  ...reversalStamp(receipt),
  { text: receivedParts(receipt), fontSize: STATEMENT_SIZE, margin: [0, 9, 0, 6] },
  table(receipt),
  {
    stack: [
      {
        stack: promiseTexts(receipt).map((text): Content => ({ text, margin: [0, 2, 0, 0] })),
        fontSize: 10,
        lineHeight: TIGHT,
        margin: [0, 5, 0, 0],
      },
      closing(receipt, [receipt.shop.name]),
      ...copyLabel(label),
    ],
    unbreakable: true,
  },
];

/** The receipt of cheques taken, on A4, customer's and shop's copy. */
export const chequeReceiptDefinition = (receipt: ParsedChequeReceipt): TDocumentDefinitions =>
  entrySheets(receipt, {
    title: `${CHEQUE_RECEIPT} nº ${receipt.number}`,
    copy: (label) => copy(receipt, label),
    fitsHalf: fitsHalf(receipt),
  });
