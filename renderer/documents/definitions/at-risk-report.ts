import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { counted } from '@shared/wording/counted';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { SOFT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { SHEET_WIDTH, sheetPaper, sheetSection } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import type { ParsedAtRiskReport, RiskLine } from './at-risk-report-data';

const NAME = 'Clientes em risco';
const INNER = 'Para uso da loja: não deixe à vista de clientes.';

const customersText = (count: number): string => counted(count, 'cliente', 'clientes');

const totalsTable = ({ bySegment, atRiskCents, count }: ParsedAtRiskReport): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ['*', mm(30), mm(34)],
    body: [
      headingCells(['Como pagam', 'Clientes', 'Podem atrasar'], 1),
      ...bySegment.map((one): TableCell[] => [
        one.label,
        { text: one.count.toLocaleString('pt-BR'), alignment: 'right' },
        amountCell(one.cents),
      ]),
      [
        { text: 'Ao todo', bold: true },
        { text: count.toLocaleString('pt-BR'), alignment: 'right', bold: true },
        amountCell(atRiskCents, { bold: true }),
      ],
    ],
  },
  layout: ledger(2),
});

const lineRow = (line: RiskLine): TableCell[] => [
  { text: String(line.score), bold: true },
  {
    stack: [
      {
        text: [
          { text: line.name, bold: true },
          { text: ` · ${line.segment}`, color: SOFT },
        ],
      },
      { text: line.reason, fontSize: 8.5, color: SOFT },
      { text: line.talk, fontSize: 8.5, color: SOFT },
    ],
  },
  amountCell(line.openCents),
  amountCell(line.overdueCents),
  { text: line.daysLate > 0 ? String(line.daysLate) : '–', alignment: 'right' },
  // Room to write by hand.
  '',
];

const linesTable = ({ lines }: ParsedAtRiskReport): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: [mm(11), '*', mm(21), mm(21), mm(10), mm(32)],
    body: [
      headingCells(['Risco', 'Cliente', 'Em aberto', 'Em atraso', 'Dias', 'Combinado'], 2),
      ...lines.map(lineRow),
    ],
  },
  layout: ledger(2.5),
});

/** The customers at risk on A4, most first, with room for what comes of each talk. */
export const atRiskReportDefinition = (report: ParsedAtRiskReport): TDocumentDefinitions => {
  const { shop, day, filter, atRiskCents, count, lines } = report;
  const title = `${NAME} – ${formatDay(day)}`;
  const left = count - lines.length;
  return sheetPaper(title, `${shop.name} · ${title}`, [
    shopHead(shop, { title: NAME, mark: formatDay(day), amount: formatMoney(atRiskCents) }, SHEET_WIDTH),
    {
      text: [
        `${formatMoney(atRiskCents)} podem atrasar, de ${customersText(count)}${filter ? ` (${filter})` : ''}. `,
        'Risco é a chance, em 100, de a próxima parcela atrasar, pelo que já aconteceu. ',
        { text: INNER, bold: true },
      ],
      margin: [0, 8, 0, 0],
    },
    { stack: [sheetSection('Por tipo de cliente'), totalsTable(report)], unbreakable: true },
    sheetSection('Quem merece atenção primeiro'),
    linesTable(report),
    ...(left > 0
      ? [
          {
            text: `Mais ${customersText(left)} com menos em risco, que não estão nesta lista.`,
            color: SOFT,
            margin: [0, 6, 0, 0],
          } satisfies Content,
        ]
      : []),
  ]);
};
