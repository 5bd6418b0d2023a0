import { mm } from '../parts/measures';
import { shopDetails } from '../parts/party-text';
import { linesNeeded } from '../parts/text-fit';
import type { HeadedPaper } from './entry-data';
import { HALF, TOP, WIDTH } from './entry-sheets';
import { meansText, plainText, reversalText, standingParts } from './entry-text';
import type { ParsedReceiptData } from './receipt-data';
import { changeText, lineNotes, lineTitle, settlesText, statementParts } from './receipt-text';

export const STATEMENT_SIZE = 11;

const HEAD_TEXT_WIDTH = WIDTH - 110;
const DESCRIPTION_WIDTH = mm(60);
/** Rules, margins, table header and total, signature and label, in points. */
const ALWAYS = 150;
/** Title and amount on the right of the head. */
const TITLE_AND_AMOUNT = 40;

/** Points the head and the frame of an entry that was taken back take at most. */
export const headHeight = (entry: HeadedPaper): number => {
  const reversal = reversalText(entry);
  const shop =
    linesNeeded(entry.shop.name, HEAD_TEXT_WIDTH, 14) * 18 +
    shopDetails(entry.shop).reduce((sum, text) => sum + linesNeeded(text, HEAD_TEXT_WIDTH, 8.5) * 12, 0);
  return (
    Math.max(shop, TITLE_AND_AMOUNT + (entry.isSecondCopy ? 12 : 0)) +
    (reversal ? 24 + linesNeeded(reversal, WIDTH - 150, 9) * 11 : 0)
  );
};

/** Points the lines below the table take at most. */
export const afterHeight = (texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text ? linesNeeded(text, WIDTH, 10) * 12.5 + 2 : 0), 0);

const rowHeight = (line: ParsedReceiptData['lines'][number]): number =>
  linesNeeded(lineTitle(line), DESCRIPTION_WIDTH, 9.5) * 12 +
  lineNotes(line).reduce((sum, note) => sum + linesNeeded(note, DESCRIPTION_WIDTH, 8) * 10, 0) +
  5;

/** Whether a copy surely fits half a sheet; an estimate of its height on the long side. */
export const fitsHalfPage = (receipt: ParsedReceiptData): boolean => {
  const statement = plainText(statementParts(receipt));
  const height =
    ALWAYS +
    headHeight(receipt) +
    linesNeeded(statement, WIDTH, STATEMENT_SIZE) * 14.5 +
    receipt.lines.reduce((sum, line) => sum + rowHeight(line), 0) +
    afterHeight([
      plainText(standingParts(receipt, 'deste pagamento')),
      `Forma de pagamento: ${meansText(receipt)}.`,
      changeText(receipt),
      settlesText(receipt),
    ]) +
    (receipt.creditCents > 0 ? 16 : 0);
  return height <= HALF - TOP;
};
