import { formatDay } from '@shared/calendar/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { linesNeeded } from '../parts/text-fit';
import { bankCell, drawerCell } from './cheque-cells';
import type { ParsedChequeHandover } from './cheque-handover-data';
import { cameBackText, HANDOVER, handoverParts, handoverSigners, reasonTexts } from './cheque-handover-text';
import { inFull } from './cheque-text';
import { closing, copyLabel, entryHead, reversalStamp } from './entry-parts';
import { entrySheets, HALF, TOP, WIDTH } from './entry-sheets';
import { plainText } from './entry-text';
import { afterHeight, headHeight, STATEMENT_SIZE } from './receipt-fit';

const BANK_WIDTH = mm(42);
const DRAWER_WIDTH = WIDTH - BANK_WIDTH - mm(18 + 18 + 21) - 32;
/** Rules, margins, the table's heads, two signatures and the label, in points. */
const ALWAYS = 175;

const table = ({ cheque }: ParsedChequeHandover): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [mm(18), BANK_WIDTH, '*', mm(18), mm(21)],
    body: [
      headingCells(['Cheque', 'Banco', 'Assinado por', 'Bom para', 'Valor'], 4),
      [
        { text: cheque.number, bold: true },
        bankCell(cheque),
        drawerCell(cheque),
        formatDay(cheque.goodDay),
        amountCell(cheque.cents, { bold: true }),
      ],
    ],
  },
  layout: ledger(2.5),
  fontSize: 9.5,
  lineHeight: TIGHT,
});

/** Below the cheque: its amount in words, how it came back, and how it was made good. */
const afterTexts = (data: ParsedChequeHandover): string[] =>
  [`Valor do cheque: ${inFull(data.cheque.cents)}.`, cameBackText(data), ...reasonTexts(data)].flatMap(
    (text) => text ?? [],
  );

const fitsHalf = (data: ParsedChequeHandover): boolean => {
  const height =
    ALWAYS +
    headHeight(data) +
    linesNeeded(plainText(handoverParts(data)), WIDTH, STATEMENT_SIZE) * 14.5 +
    (linesNeeded(data.cheque.drawer, DRAWER_WIDTH, 9.5) + 1) * 12 +
    afterHeight(afterTexts(data));
  return height <= HALF - TOP;
};

const copy = (data: ParsedChequeHandover, label?: string): Content[] => [
  entryHead(data, HANDOVER, data.cheque.cents),
  ...reversalStamp(data),
  { text: handoverParts(data), fontSize: STATEMENT_SIZE, margin: [0, 9, 0, 6] },
  table(data),
  {
    stack: afterTexts(data).map((text): Content => ({ text, margin: [0, 2, 0, 0] })),
    fontSize: 10,
    lineHeight: TIGHT,
    margin: [0, 5, 0, 0],
  },
  { stack: [closing(data, handoverSigners(data)), ...copyLabel(label)], unbreakable: true },
];

/** The receipt of a cheque its customer had back, on A4, customer's and shop's copy. */
export const chequeHandoverDefinition = (data: ParsedChequeHandover): TDocumentDefinitions =>
  entrySheets(data, {
    title: `${HANDOVER} nº ${data.number}`,
    copy: (label) => copy(data, label),
    fitsHalf: fitsHalf(data),
  });
