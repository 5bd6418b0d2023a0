import { formatDay } from '@shared/calendar/format';
import { lowerFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { SOFT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { SHEET_WIDTH, sheetPaper, sheetSection } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import type { DataList, ParsedCustomerData } from './customer-data-data';

const LABEL = mm(42);

interface Fact {
  readonly label: string;
  readonly value: string;
}

const factTable = (facts: readonly Fact[]): Content => ({
  table: {
    widths: [LABEL, '*'],
    body: facts.map(({ label, value }): TableCell[] => [{ text: label, color: SOFT }, value]),
  },
  layout: ledger(2.5),
});

const headRow = (text: string, columns: number): TableCell[] => [
  { text, bold: true, colSpan: columns, margin: [0, 3, 0, 0] },
  ...Array.from({ length: columns - 1 }, (): TableCell => ''),
];

const listContent = ({ title, note, columns, figuresFrom, rows }: DataList): Content[] => {
  const heading = sheetSection(title);
  const words: Content[] = note ? [{ text: note, fontSize: 8.5, color: SOFT, margin: [0, 0, 0, 4] }] : [];
  const cells = (row: readonly string[]): TableCell[] =>
    row.length === 1 && columns.length > 1
      ? headRow(row[0] ?? '', columns.length)
      : columns.map((_, index) => ({
          text: row[index] ?? '',
          ...(index >= figuresFrom && { alignment: 'right' as const, noWrap: true }),
        }));
  return [
    heading,
    ...words,
    {
      table: {
        // Not kept with the first row: one longer than a page would not be printed at all.
        headerRows: 1,
        widths: columns.map(({ width }) => (width === 0 ? '*' : mm(width))),
        body: [
          headingCells(
            columns.map(({ name }) => name),
            figuresFrom,
          ),
          ...rows.map(cells),
        ],
      },
      layout: ledger(2.2),
      fontSize: 9,
    },
  ];
};

/** What the shop might keep and does not, so that nobody wonders. */
const nothingAbout = (lists: readonly DataList[]): Content[] => {
  const empty = lists.filter(({ rows }) => rows.length === 0).map(({ title }) => lowerFirst(title));
  return empty.length === 0
    ? []
    : [{ text: `Não há nada guardado em: ${listed(empty)}.`, color: SOFT, margin: [0, 14, 0, 0] }];
};

/** All that the shop keeps about one customer, on A4, in words the customer understands (LGPD art. 18). */
export const customerDataDefinition = (data: ParsedCustomerData): TDocumentDefinitions => {
  const { shop, customer, day, about, lists, purposes, rights } = data;
  const title = `Dados de ${customer.name}`;
  return sheetPaper(title, `${shop.name} · ${title} · ${formatDay(day)}`, [
    shopHead(shop, { title: 'Seus dados', mark: formatDay(day) }, SHEET_WIDTH),
    { text: customer.name, bold: true, fontSize: 15, margin: [0, 12, 0, 2] },
    {
      text: 'Este papel mostra tudo o que a loja guarda sobre você, para que serve e como pedir uma correção.',
      color: SOFT,
      margin: [0, 0, 0, 2],
    },
    { stack: [sheetSection('Quem é você para a loja'), factTable(about)] },
    {
      stack: [sheetSection('Para que guardamos e por quanto tempo'), factTable(purposes)],
      unbreakable: true,
    },
    {
      stack: [sheetSection('Seus direitos'), { ul: [...rights], margin: [0, 0, 0, 4] }],
      unbreakable: true,
    },
    // What happened begins on a page of its own, after who, why and what may be asked.
    { text: '', pageBreak: 'before' },
    ...lists.filter(({ rows }) => rows.length > 0).flatMap(listContent),
    ...nothingAbout(lists),
  ]);
};
