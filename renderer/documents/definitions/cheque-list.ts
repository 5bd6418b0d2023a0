import { dayParts } from '@shared/calendar/civil-day';
import { formatDay, formatDayLong, monthName, weekdayName } from '@shared/calendar/format';
import { comparableName } from '@shared/identity/name';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import { upperFirst } from '@shared/wording/letter-case';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { SHEET_WIDTH, sheetPaper } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import { tickBox } from '../parts/tick-box';
import { bankCell, smallLine } from './cheque-cells';
import type { ListedCheque, ParsedChequeList } from './cheque-list-data';
import { countResult, listTotals } from './cheque-list-totals';

type ListDay = ParsedChequeList['days'][number];

const sumOf = (days: readonly ListDay[]): string => {
  const cheques = days.flatMap((one) => one.cheques);
  return `${chequesText(cheques.length)} · ${formatMoney(sumCents(cheques.map(({ cents }) => cents)))}`;
};

const customerCell = ({ customer, drawer }: ListedCheque): TableCell => ({
  stack: [
    { text: customer },
    ...(comparableName(customer) === comparableName(drawer) ? [] : [smallLine(`assinado por ${drawer}`)]),
  ],
});

const row = (cheque: ListedCheque): TableCell[] => [
  tickBox(cheque.mark === 'counted'),
  { text: cheque.number, bold: true },
  bankCell(cheque),
  customerCell(cheque),
  formatDay(cheque.goodDay),
  cheque.mark === 'missing' ? { text: 'Faltou', bold: true } : cheque.place,
  amountCell(cheque.cents),
];

const WIDTHS = [mm(4), mm(15), mm(42), '*', mm(17), mm(25), mm(20)];
const COLUMNS = ['', 'Cheque', 'Banco', 'Cliente', 'Bom para', 'Onde está', 'Valor'];

const spread = (columns: number): string[] => Array.from({ length: columns }, () => '');

const monthTitle = (days: readonly ListDay[]): string => {
  const day = days[0]?.day ?? '';
  return `${upperFirst(monthName(day))} de ${dayParts(day).year}, ${sumOf(days)}`;
};

/** The month and the names of the columns, over its first day: the paper keeps them with it and repeats them. */
const monthHead = (days: readonly ListDay[]): TableCell[][] => [
  [{ text: monthTitle(days), bold: true, fontSize: 11.5, margin: [0, 8, 0, 2], colSpan: 7 }, ...spread(6)],
  headingCells(COLUMNS, 6),
];

/** The cheques of a day. Its head is repeated where the day goes on over the page. */
const dayTable = (day: ListDay, above: readonly TableCell[][]): Content => ({
  table: {
    headerRows: above.length + 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: WIDTHS,
    body: [
      ...above,
      [
        { text: `${formatDay(day.day)}, ${weekdayName(day.day)}`, bold: true, colSpan: 4 },
        ...spread(3),
        { text: sumOf([day]), bold: true, alignment: 'right', colSpan: 3 },
        ...spread(2),
      ],
      ...day.cheques.map(row),
    ],
  },
  layout: ledger(2),
  fontSize: 9,
  margin: [0, 2, 0, 3],
});

const monthOf = (days: readonly ListDay[]): Content[] =>
  days.map((day, index) => dayTable(day, index === 0 ? monthHead(days) : []));

const byMonth = (days: readonly ListDay[]): ListDay[][] => {
  const months = new Map<string, ListDay[]>();
  for (const day of days) {
    const month = day.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months.values()];
};

/** A last day of more goes over the page, and the line to sign with what is left of it. */
const KEPT_WITH_SIGNATURE = 12;

/** The days, and the line to sign: never alone on a page. */
const signed = (days: readonly ListDay[], who: string): Content[] => {
  const tables =
    days.length === 0
      ? [{ text: 'Nenhum cheque aqui.', margin: [0, 12, 0, 0] } satisfies Content]
      : byMonth(days).flatMap(monthOf);
  const line: Content = { stack: [signature(mm(80), who)], margin: [0, 44, 0, 0], unbreakable: true };
  const kept = (days.at(-1)?.cheques.length ?? 0) <= KEPT_WITH_SIGNATURE ? 1 : 0;
  const free = tables.length - kept;
  return [...tables.slice(0, free), { stack: [...tables.slice(free), line], unbreakable: true }];
};

/** The cheques of the drawer on A4, by month and day, with boxes to tick; or what a count of it found. */
export const chequeListDefinition = (list: ParsedChequeList): TDocumentDefinitions => {
  const { shop, day, filter, isCount, days } = list;
  const name = isCount ? 'Conferência dos cheques' : 'Gaveta de cheques';
  const title = `${name} – ${formatDay(day)}`;
  const cents = sumCents(days.flatMap(({ cheques }) => cheques.map((cheque) => cheque.cents)));
  return sheetPaper(title, `${shop.name} · ${title}`, [
    shopHead(shop, { title: name, mark: formatDayLong(day), amount: formatMoney(cents) }, SHEET_WIDTH),
    ...(filter ? [{ text: upperFirst(filter), bold: true, margin: [0, 8, 0, 0] } satisfies Content] : []),
    ...(isCount ? [countResult(list)] : [listTotals(list)]),
    ...signed(days, isCount ? 'Conferido por' : 'Conferido por, e em que dia'),
  ]);
};
