import { Database } from '@renderer/data/database';
import { readSpreadsheet } from '@renderer/import/read-spreadsheet';
import { importSheet } from '@renderer/use-cases/import-sheet';
import { formatDay } from '@shared/calendar/format';
import { understandColumns } from '@shared/import/columns';
import { planImport } from '@shared/import/plan';
import type { ImportPlan } from '@shared/import/plan-types';
import { conventionsOf, mappingOf } from '@shared/import/remembered';
import { formatAmount } from '@shared/money/format';
import type { SampleRows } from '@shared/sample-shop/rows';
import { rowsOf } from '../rows';
import { BENCH_DAY, shapes } from '../shapes';
import { context } from './context';
import { timed } from './timed';

const HEADER =
  'Cliente;CPF;Telefone;Data da compra;Descrição;Valor total;Entrada;Parcela;Vencimento;Valor da parcela;Pago em;Valor pago';

const linesOf = ({ customers, sales, installments }: SampleRows): string[] => {
  const bySale = new Map(sales.map((sale) => [sale.id, sale]));
  return installments.flatMap((row) => {
    const [customer, sale] = [customers[0], bySale.get(row.originId)];
    if (!customer || !sale) return [];
    const isPaid = row.settledDay !== undefined;
    return [
      customer.name,
      customer.document ?? '',
      customer.phones[0]?.digits.slice(2) ?? '',
      formatDay(sale.day),
      sale.description.replaceAll('"', ''),
      formatAmount(sale.totalCents),
      formatAmount(sale.downPaymentCents),
      `${row.number}/${row.count}`,
      formatDay(row.dueDay),
      formatAmount(row.principalCents),
      row.settledDay === undefined ? '' : formatDay(row.settledDay),
      isPaid ? formatAmount(row.paidCents) : '',
    ].join(';');
  });
};

/** A notebook of 10,000 rows, one an installment, as a shop would bring it. */
const notebook = (): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode([HEADER, ...[...rowsOf(shapes['1x'])].flatMap(linesOf)].join('\r\n'));

const understand = async (bytes: Uint8Array<ArrayBuffer>): Promise<ImportPlan> => {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(`the notebook was refused: ${read.error}`);
  const { rows } = read.value;
  const columns = understandColumns(rows);
  const mapping = mappingOf(columns, undefined);
  const conventions = conventionsOf(rows, columns, mapping, undefined);
  return planImport({ rows, headerRow: columns.headerRow, mapping, conventions, today: BENCH_DAY });
};

export interface ImportTimes {
  /** From the file's bytes to the preview. */
  readonly understandMilliseconds: number;
  /** From "import" to committed. */
  readonly saveMilliseconds: number;
  readonly installments: number;
}

/** Imports the notebook into an empty store of its own, which is removed again. */
export const importOnce = async (): Promise<ImportTimes> => {
  const bytes = notebook();
  const db = new Database('bench-import');
  await db.open();
  try {
    const plan = await timed(() => understand(bytes));
    const saved = await timed(() =>
      importSheet({ ...context, db }, { plan: plan.value, fileName: 'caderno.csv', remember: [] }),
    );
    if (!saved.value.ok) throw new Error(`the import was refused: ${saved.value.error.reason}`);
    return {
      understandMilliseconds: plan.milliseconds,
      saveMilliseconds: saved.milliseconds,
      installments: await db.installments.count(),
    };
  } finally {
    await db.delete();
  }
};
