import { formatDayLong } from '@shared/calendar/format';
import { formatAmount } from '@shared/money/format';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { SOFT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { moneyRows } from '../parts/money-rows';
import { SHEET_WIDTH, sheetPaper, sheetSection } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import type { DayTapeLine, ParsedDayTapeData } from './day-tape-data';
import { afterText, creditText, drawerRows, tapeTitle } from './day-tape-text';

const lineRow = ({ hour, title, detail, cents, isUndone }: DayTapeLine): TableCell[] => {
  const taken = isUndone && ({ decoration: 'lineThrough', color: SOFT } as const);
  return [
    { text: hour, color: SOFT },
    { text: [{ text: title, ...taken }, ...(detail ? [{ text: ` · ${detail}`, color: SOFT }] : [])] },
    amountCell(cents, { struck: isUndone }),
  ];
};

const linesTable = ({ lines }: ParsedDayTapeData): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: [mm(13), '*', mm(26)],
    body: [headingCells(['Hora', 'O que foi feito', 'Valor'], 2), ...lines.map(lineRow)],
  },
  layout: ledger(2),
});

const meansTable = ({ means, inCents, backCents }: ParsedDayTapeData): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ['*', mm(26), mm(26), mm(26)],
    body: [
      headingCells(['Forma', 'Recebido', 'Devolvido', 'Total'], 1),
      ...means.map((one): TableCell[] => [
        one.label,
        amountCell(one.inCents),
        amountCell(one.backCents),
        { text: formatAmount(one.inCents - one.backCents), alignment: 'right' },
      ]),
      [
        { text: 'Total do dia', bold: true },
        amountCell(inCents, { bold: true }),
        amountCell(backCents, { bold: true }),
        { text: formatAmount(inCents - backCents), alignment: 'right', bold: true },
      ],
    ],
  },
  layout: ledger(2.5),
});

const drawer = ({ closing }: ParsedDayTapeData): Content => {
  if (!closing)
    return {
      stack: [sheetSection('Fechamento do caixa'), { text: 'O caixa deste dia ainda não foi fechado.' }],
    };
  const after = afterText(closing);
  return {
    stack: [
      sheetSection('Fechamento do caixa'),
      { stack: [moneyRows(drawerRows(closing), 2)], margin: [0, 0, SHEET_WIDTH - mm(110), 0] },
      ...(after ? [{ text: after, margin: [0, 5, 0, 0] } satisfies Content] : []),
      ...(closing.notes
        ? [{ text: `Observação: ${closing.notes}`, margin: [0, 5, 0, 0] } satisfies Content]
        : []),
    ],
    unbreakable: true,
  };
};

/** The tape of a day on A4: what was done, what came in, and the drawer as it was counted. */
export const dayTapeDefinition = (tape: ParsedDayTapeData): TDocumentDefinitions => {
  const { shop, day, lines } = tape;
  const credit = creditText(tape);
  return sheetPaper(tapeTitle(tape), `${shop.name} · ${tapeTitle(tape)}`, [
    shopHead(shop, { title: 'Fita do dia', mark: formatDayLong(day) }, SHEET_WIDTH),
    {
      stack: [
        sheetSection('O que entrou e saiu'),
        meansTable(tape),
        ...(credit ? [{ text: credit, color: SOFT, margin: [0, 5, 0, 0] } satisfies Content] : []),
      ],
      unbreakable: true,
    },
    drawer(tape),
    sheetSection('O que foi feito'),
    lines.length === 0 ? { text: 'Nada foi feito neste dia.' } : linesTable(tape),
    { stack: [signature(mm(80), 'Responsável pelo caixa')], margin: [0, 44, 0, 0], unbreakable: true },
  ]);
};
