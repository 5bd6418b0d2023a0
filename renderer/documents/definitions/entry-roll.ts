import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { type MoneyRow, moneyRows } from '../parts/money-rows';
import { documentText } from '../parts/party-text';
import { type RollWidth, rollHead, rollMeasures, rollPaper, rollRule } from '../parts/roll';
import { SECOND_COPY } from '../parts/second-copy';
import { signature } from '../parts/signature';
import type { EntryPaper, HeadedPaper } from './entry-data';
import { balanceText, nextText, placeAndDay, REVERSED, reversalText } from './entry-text';

interface HeadedRoll {
  /** `Recibo nº 318`. */
  readonly title: string;
  /** Lines under the customer's name. */
  readonly more?: readonly string[];
  /** What the paper tells, with a rule before each part. */
  readonly blocks: readonly Content[][];
  readonly signers: readonly string[];
}

interface RollEntry extends Omit<HeadedRoll, 'blocks'> {
  /** What the entry is about, between two rules. */
  readonly body: Content[];
  readonly totals: Content[];
  /** Above the balance, and the sentence below it. */
  readonly rows?: readonly MoneyRow[];
  readonly closing: string;
}

const reversed = (entry: HeadedPaper, width: number, size: number): Content[] => {
  const text = reversalText(entry);
  if (!text) return [];
  return [
    {
      table: {
        widths: [width - 8],
        body: [
          [
            {
              stack: [
                { text: REVERSED, bold: true, fontSize: size * 2.1, characterSpacing: 1 },
                { text, fontSize: size },
              ],
              alignment: 'center',
            },
          ],
        ],
      },
      layout: { hLineWidth: () => 1.5, vLineWidth: () => 1.5, paddingLeft: () => 2, paddingRight: () => 2 },
      margin: [0, 5, 0, 0],
    },
  ];
};

const customer = (entry: HeadedPaper, more: readonly string[]): Content => {
  const document = documentText(entry.customer);
  return {
    stack: [
      { text: [{ text: 'Cliente: ' }, { text: entry.customer.name, bold: true }] },
      ...(document ? [{ text: document }] : []),
      ...more.map((text): Content => ({ text })),
    ],
  };
};

const standing = (entry: EntryPaper, rows: readonly MoneyRow[], closing: string): Content => {
  const next = nextText(entry);
  const credit = entry.creditLeftCents;
  return {
    stack: [
      moneyRows(
        [
          ...rows,
          { label: 'Saldo em aberto', value: balanceText(entry) },
          ...(credit > 0 ? [{ label: 'Saldo a favor na loja', value: formatMoney(credit) }] : []),
        ],
        0.5,
      ),
      ...(next ? [{ text: `Próxima parcela: ${next}` }] : []),
      ...(closing === ''
        ? []
        : [{ text: closing, margin: [0, 4, 0, 0] as [number, number, number, number] }]),
    ],
  };
};

/** A numbered paper on a continuous roll of 80 or 58 mm; the page is as long as its text. */
export const headedRoll = (entry: HeadedPaper, roll: RollWidth, parts: HeadedRoll): TDocumentDefinitions => {
  const { width, size } = rollMeasures(roll);
  const { title, more = [], blocks, signers } = parts;
  const lines = [...(entry.isSecondCopy ? [SECOND_COPY] : []), placeAndDay(entry, formatDay(entry.day))];
  return rollPaper(`${title} – ${entry.customer.name}`, roll, [
    rollHead(entry.shop, title, lines, size),
    ...reversed(entry, width, size),
    rollRule(width),
    customer(entry, more),
    ...blocks.filter(({ length }) => length > 0).flatMap((block) => [rollRule(width), ...block]),
    ...signers.map(
      (name): Content => ({
        stack: [signature(width, name, [], size - 0.5)],
        margin: [0, 34, 0, 0],
        alignment: 'center',
      }),
    ),
  ]);
};

/** The paper of an entry of the account on a roll. */
export const entryRoll = (
  entry: EntryPaper,
  roll: RollWidth,
  { body, totals, rows = [], closing, ...headed }: RollEntry,
): TDocumentDefinitions =>
  headedRoll(entry, roll, { ...headed, blocks: [body, totals, [standing(entry, rows, closing)]] });
