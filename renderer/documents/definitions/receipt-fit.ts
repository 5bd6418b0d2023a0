import { A4, mm } from '../parts/measures';
import { shopDetails } from '../parts/party-text';
import { linesNeeded } from '../parts/text-fit';
import type { ParsedReceiptData } from './receipt-data';
import { lineRemains, lineTitle, reversalText, statementParts } from './receipt-text';

export const MARGIN = mm(15);
export const TOP = mm(11);
export const WIDTH = A4.width - 2 * MARGIN;
export const STATEMENT_SIZE = 11;

const HEAD_TEXT_WIDTH = WIDTH - 110;
const DESCRIPTION_WIDTH = mm(60);
/** Head, table header and total, balance lines, signature and label: what every receipt has, in points. */
const ALWAYS = 218;

/** Whether a copy surely fits half a sheet; an estimate of its height on the long side. */
export const fitsHalfPage = (receipt: ParsedReceiptData): boolean => {
  const { shop, lines, creditCents } = receipt;
  const statement = statementParts(receipt)
    .map(({ text }) => text)
    .join('');
  const reversal = reversalText(receipt);
  const rows = lines.map((line) => {
    const remains = lineRemains(line);
    return (
      linesNeeded(lineTitle(line), DESCRIPTION_WIDTH, 9.5) * 12 +
      (remains ? linesNeeded(remains, DESCRIPTION_WIDTH, 8) * 10 : 0) +
      5
    );
  });
  const height =
    ALWAYS +
    linesNeeded(shop.name, HEAD_TEXT_WIDTH, 14) * 18 +
    shopDetails(shop).reduce((sum, text) => sum + linesNeeded(text, HEAD_TEXT_WIDTH, 8.5) * 12, 0) +
    (reversal ? 24 + linesNeeded(reversal, WIDTH - 150, 9) * 11 : 0) +
    linesNeeded(statement, WIDTH, STATEMENT_SIZE) * 14.5 +
    rows.reduce((sum, row) => sum + row, 0) +
    (creditCents > 0 ? 16 : 0);
  return height <= A4.height / 2 - TOP;
};
