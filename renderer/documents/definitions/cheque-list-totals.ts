import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { ledger } from '../parts/layouts';
import { amountCell, headingCells } from '../parts/list-cells';
import { mm } from '../parts/measures';
import { sheetSection } from '../parts/sheet';
import type { ListedCheque, ListTotal, ParsedChequeList } from './cheque-list-data';
import { bankText } from './cheque-text';

const totalsTable = (name: string, totals: readonly ListTotal[]): Content => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: ['*', mm(15), mm(26)],
    body: [
      headingCells([name, 'Cheques', 'Valor'], 1),
      ...totals.map(({ label, count, cents }): TableCell[] => [
        label,
        { text: count.toLocaleString('pt-BR'), alignment: 'right' },
        amountCell(cents),
      ]),
    ],
  },
  layout: ledger(2),
});

/** By where they are and by bank, side by side. */
export const listTotals = ({ byPlace, byBank }: ParsedChequeList): Content => ({
  columns: [
    { width: '*', stack: [totalsTable('Onde estão', byPlace)] },
    { width: '*', stack: [totalsTable('Banco', byBank)] },
  ],
  columnGap: mm(10),
  margin: [0, 10, 0, 0],
});

const centsOf = (cheques: readonly ListedCheque[]): number => sumCents(cheques.map(({ cents }) => cents));

const missingRow = (cheque: ListedCheque): TableCell[] => [
  { text: cheque.number, bold: true },
  bankText(cheque),
  cheque.customer,
  amountCell(cheque.cents),
];

/** What a count found: how many were there, and which were not. */
export const countResult = ({ days }: ParsedChequeList): Content => {
  const all = days.flatMap(({ cheques }) => cheques);
  const missing = all.filter(({ mark }) => mark === 'missing');
  const there = all.length - missing.length;
  const found = `${there.toLocaleString('pt-BR')} de ${chequesText(all.length)}, ${formatMoney(centsOf(all) - centsOf(missing))} de ${formatMoney(centsOf(all))}`;
  if (missing.length === 0)
    return {
      text: [{ text: `Conferem ${found}. `, bold: true }, 'Nenhum faltou.'],
      margin: [0, 10, 0, 0],
    };
  return {
    stack: [
      { text: `Estavam na gaveta ${found}.`, margin: [0, 10, 0, 0] },
      sheetSection(
        `${missing.length === 1 ? 'Falta' : 'Faltam'} ${chequesText(missing.length)}, ${formatMoney(centsOf(missing))}`,
      ),
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: [mm(20), mm(45), '*', mm(26)],
          body: [headingCells(['Cheque', 'Banco', 'Cliente', 'Valor'], 3), ...missing.map(missingRow)],
        },
        layout: ledger(2),
      },
    ],
  };
};
