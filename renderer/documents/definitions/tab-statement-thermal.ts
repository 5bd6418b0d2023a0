import { formatDay } from '@shared/calendar/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { moneyRows } from '../parts/money-rows';
import { documentText } from '../parts/party-text';
import { type RollWidth, rollHead, rollMeasures, rollPaper, rollRule } from '../parts/roll';
import { signature } from '../parts/signature';
import type { ParsedTabStatementData } from './tab-statement-data';
import { tabConsent, tabFigures, tabMarks, tabTitle } from './tab-statement-text';

const dayBlock = ({ day, entries }: ParsedTabStatementData['days'][number]): Content => ({
  stack: [
    { text: formatDay(day), bold: true },
    moneyRows(
      entries.map(({ description, cents }) => ({ label: description, value: cents })),
      0.5,
    ),
  ],
  margin: [0, 0, 0, 3],
});

const plan = ({ closing }: ParsedTabStatementData, width: number): Content[] =>
  closing
    ? [
        rollRule(width),
        { text: 'Para pagar', bold: true },
        moneyRows(
          closing.installments.map(({ dueDay, amountCents }) => ({
            label: formatDay(dueDay),
            value: amountCents,
          })),
          0.5,
        ),
      ]
    : [];

/** A customer's tab on a continuous roll, with a line to be signed. */
export const thermalTabStatementDefinition = (
  statement: ParsedTabStatementData,
  roll: RollWidth,
): TDocumentDefinitions => {
  const { shop, customer, days, totalCents, closing } = statement;
  const { width, size } = rollMeasures(roll);
  const [document, figures] = [documentText(customer), tabFigures(statement)];
  return rollPaper(tabTitle(statement), roll, [
    rollHead(shop, closing ? `Caderneta nº ${closing.number}` : 'Caderneta', tabMarks(statement), size),
    rollRule(width),
    { text: ['Cliente: ', { text: customer.name, bold: true }] },
    ...(document ? [{ text: document }] : []),
    rollRule(width),
    ...days.map(dayBlock),
    rollRule(width),
    { stack: [moneyRows([{ label: 'Total', value: totalCents, strong: true }], 1)], fontSize: size + 3 },
    ...(figures.length > 0 ? [moneyRows(figures, 0.5)] : []),
    ...plan(statement, width),
    { text: tabConsent(statement), margin: [0, 8, 0, 34] },
    { stack: [signature(width, customer.name, [], size - 0.5)], alignment: 'center' },
  ]);
};
