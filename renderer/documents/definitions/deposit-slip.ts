import { formatDay, formatDayInFull } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { SOFT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { cityText } from '../parts/party-text';
import { SECOND_COPY } from '../parts/second-copy';
import { SHEET_WIDTH, sheetPaper } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import { drawerCell } from './cheque-cells';
import type { PrintedCheque } from './cheque-field';
import { bankText, inFull } from './cheque-text';
import type { ParsedDepositSlip } from './deposit-slip-data';

const TITLES = { deposit: 'Borderô de depósito', custody: 'Borderô de custódia' } as const;
const SENTENCES = { deposit: 'para depósito', custody: 'para guardar até o bom para de cada um' } as const;

const totalOf = ({ cheques }: ParsedDepositSlip): number => sumCents(cheques.map(({ cents }) => cents));

const intro = (slip: ParsedDepositSlip): Content => ({
  text: [
    'Entregamos ao banco ',
    { text: chequesText(slip.cheques.length), bold: true },
    `, no total de ${inFull(totalOf(slip))}, ${SENTENCES[slip.what]}`,
    ...(slip.to ? [' na conta ', { text: slip.to, bold: true }] : []),
    '.',
  ],
  fontSize: 11,
  margin: [0, 9, 0, 8],
});

const row = (cheque: PrintedCheque, index: number): TableCell[] => [
  { text: String(index + 1), color: SOFT },
  bankText(cheque),
  cheque.branch,
  cheque.account,
  { text: cheque.number, bold: true },
  drawerCell(cheque),
  formatDay(cheque.goodDay),
  amountCell(cheque.cents),
];

const table = (slip: ParsedDepositSlip): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: [mm(6), mm(27), mm(12), mm(21), mm(15), '*', mm(17), mm(20)],
    body: [
      headingCells(['', 'Banco', 'Agência', 'Conta', 'Cheque', 'Assinado por', 'Bom para', 'Valor'], 7),
      ...slip.cheques.map(row),
      [
        { text: `Total de ${chequesText(slip.cheques.length)}`, bold: true, colSpan: 7 },
        ...Array.from({ length: 6 }, () => ''),
        amountCell(totalOf(slip), { bold: true }),
      ],
    ],
  },
  layout: ledger(2.5),
  fontSize: 9,
});

const SIGNER_WIDTH = mm(78);

const signers = ({ shop, day }: ParsedDepositSlip): Content => {
  const city = cityText(shop);
  return {
    stack: [
      `${city === '' ? '' : `${city}, `}${formatDayInFull(day)}.`,
      {
        columns: [
          { width: SIGNER_WIDTH, stack: [signature(SIGNER_WIDTH, shop.name)] },
          { width: '*', text: '' },
          {
            width: SIGNER_WIDTH,
            stack: [signature(SIGNER_WIDTH, 'Recebido pelo banco', ['carimbo, data e assinatura'])],
          },
        ],
        margin: [0, 40, 0, 0],
      },
    ],
    margin: [0, 16, 0, 0],
    unbreakable: true,
  };
};

/** The list that goes to the bank with the cheques, on A4. */
export const depositSlipDefinition = (slip: ParsedDepositSlip): TDocumentDefinitions => {
  const { shop, day, what, isSecondCopy } = slip;
  const title = `${TITLES[what]} – ${formatDay(day)}`;
  return sheetPaper(title, `${shop.name} · ${title}`, [
    shopHead(
      shop,
      {
        title: TITLES[what],
        mark: `${formatDay(day)}${isSecondCopy ? ` · ${SECOND_COPY}` : ''}`,
        amount: formatMoney(totalOf(slip)),
      },
      SHEET_WIDTH,
    ),
    intro(slip),
    table(slip),
    signers(slip),
  ]);
};
