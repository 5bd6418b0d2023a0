import { formatDay, formatDayInFull } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { SOFT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { moneyRows } from '../parts/money-rows';
import { addressText, cityText, documentText, phoneText } from '../parts/party-text';
import { SHEET_WIDTH, sheetPaper, sheetSection } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import { fitText } from '../parts/text-fit';
import type { ParsedTabStatementData } from './tab-statement-data';
import { tabConsent, tabFigures, tabMarks, tabTitle } from './tab-statement-text';

const about = (statement: ParsedTabStatementData): Content => {
  const { customer } = statement;
  const details = [documentText(customer), phoneText(customer), addressText(customer)].filter((text) => text);
  return {
    stack: [
      { text: customer.name, bold: true, fontSize: 11.5 },
      { text: details.join(' · '), color: SOFT },
    ],
    margin: [0, 9, 0, 8],
  };
};

/** The day stands beside its first purchase. */
const rows = ({ days }: ParsedTabStatementData): TableCell[][] =>
  days.flatMap(({ day, entries }) =>
    entries.map(({ description, cents }, index) => [
      index === 0 ? formatDay(day) : '',
      description,
      amountCell(cents),
    ]),
  );

const purchases = (statement: ParsedTabStatementData): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: [mm(22), '*', mm(28)],
    body: [
      headingCells(['Data', 'Compra', 'Valor'], 2),
      ...rows(statement),
      [{ text: 'Total', bold: true }, '', amountCell(statement.totalCents, { bold: true })],
    ],
  },
  layout: ledger(2.5),
});

const plan = ({ closing }: ParsedTabStatementData): Content[] =>
  closing
    ? [
        sheetSection('Como será pago'),
        {
          table: {
            headerRows: 1,
            keepWithHeaderRows: 1,
            dontBreakRows: true,
            widths: [mm(30), mm(30), mm(28)],
            body: [
              headingCells(['Parcela', 'Vencimento', 'Valor'], 2),
              ...closing.installments.map(({ dueDay, amountCents }, index): TableCell[] => [
                `${index + 1} de ${closing.installments.length}`,
                formatDay(dueDay),
                amountCell(amountCents),
              ]),
            ],
          },
          layout: ledger(2.5),
        },
      ]
    : [];

const consent = (statement: ParsedTabStatementData): Content => {
  const { shop, customer, closing, day } = statement;
  const width = mm(90);
  const city = cityText(shop);
  const document = documentText(customer);
  return {
    stack: [
      { text: tabConsent(statement), fontSize: 10.5, margin: [0, 14, 0, 0] },
      {
        text: `${city === '' ? '' : `${city}, `}${formatDayInFull(closing?.day ?? day)}.`,
        margin: [0, 4, 0, 34],
      },
      signature(width, fitText(customer.name, width, 9), document ? [document] : []),
    ],
    unbreakable: true,
  };
};

/** A customer's tab on A4, with a line to be signed. */
export const tabStatementDefinition = (statement: ParsedTabStatementData): TDocumentDefinitions => {
  const { shop, closing, totalCents } = statement;
  const figures = tabFigures(statement);
  const mark = tabMarks(statement).join(' · ');
  return sheetPaper(tabTitle(statement), `${shop.name} · ${tabTitle(statement)}`, [
    shopHead(
      shop,
      { title: 'Caderneta', number: closing?.number, mark, amount: formatMoney(totalCents) },
      SHEET_WIDTH,
    ),
    about(statement),
    purchases(statement),
    ...(figures.length > 0
      ? [{ stack: [moneyRows(figures)], margin: [SHEET_WIDTH - mm(80), 6, 0, 0] } satisfies Content]
      : []),
    ...plan(statement),
    consent(statement),
  ]);
};
