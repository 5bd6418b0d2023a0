import { sumCents } from '@shared/money/cents';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { TIGHT } from '../parts/ink';
import { moneyRows } from '../parts/money-rows';
import { linesNeeded } from '../parts/text-fit';
import { closing, copyLabel, entryHead, reversalStamp } from './entry-parts';
import { entrySheets, HALF, TOP, WIDTH } from './entry-sheets';
import { plainText, standingParts } from './entry-text';
import { giveBackCents, type ParsedGiveBack } from './give-back-data';
import { giveBackParts, giveBackRows, giveBackSigners, giveBackTitle, returnedTexts } from './give-back-text';
import { afterHeight, headHeight, STATEMENT_SIZE } from './receipt-fit';

const ITEM_SIZE = 10;
/** Rules, margins, two signatures and the label, in points. */
const ALWAYS = 145;

const fitsHalf = (data: ParsedGiveBack): boolean => {
  const height =
    ALWAYS +
    headHeight(data) +
    linesNeeded(plainText(giveBackParts(data)), WIDTH, STATEMENT_SIZE) * 14.5 +
    sumCents(returnedTexts(data).map((text) => linesNeeded(text, WIDTH, ITEM_SIZE))) * 13 +
    giveBackRows(data).length * 19 +
    afterHeight([plainText(standingParts(data, 'desta devolução'))]);
  return height <= HALF - TOP;
};

const copy = (data: ParsedGiveBack, label?: string): Content[] => [
  entryHead(data, giveBackTitle(data), giveBackCents(data)),
  ...reversalStamp(data),
  { text: giveBackParts(data), fontSize: STATEMENT_SIZE, margin: [0, 9, 0, 4] },
  ...returnedTexts(data).map((text): Content => ({ text, fontSize: ITEM_SIZE, lineHeight: TIGHT })),
  {
    stack: [
      { stack: [moneyRows(giveBackRows(data), 1.5)], margin: [0, 6, WIDTH * 0.4, 0] },
      { text: standingParts(data, 'desta devolução'), fontSize: 10, margin: [0, 7, 0, 0] },
      closing(data, giveBackSigners(data)),
      ...copyLabel(label),
    ],
    unbreakable: true,
  },
];

/** The paper of a return or of store credit paid out, on A4, customer's and shop's copy. */
export const giveBackDefinition = (data: ParsedGiveBack): TDocumentDefinitions =>
  entrySheets(data, {
    title: `${giveBackTitle(data)} nº ${data.number}`,
    copy: (label) => copy(data, label),
    fitsHalf: fitsHalf(data),
  });
