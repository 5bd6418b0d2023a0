import type { Figure } from '@renderer/ui/FigureStrip';
import type { PreparedRecords } from '@renderer/use-cases/records-back/prepare';
import { type RecordTable, recordTableNames } from '@shared/tables/record-tables';

/** One table of the spreadsheets beside the shop. */
export interface TableTally {
  readonly table: RecordTable;
  readonly fresh: number;
  readonly equal: number;
  readonly different: number;
  readonly refused: number;
}

const countOf = (rows: readonly { readonly table: RecordTable }[], table: RecordTable): number =>
  rows.reduce((sum, row) => sum + (row.table === table ? 1 : 0), 0);

export const talliesOf = ({ fresh, equal, different, refused }: PreparedRecords): TableTally[] =>
  recordTableNames
    .map((table) => ({
      table,
      fresh: countOf(fresh, table),
      equal: equal.get(table) ?? 0,
      different: countOf(different, table),
      refused: countOf(refused, table),
    }))
    .filter((tally) => tally.fresh + tally.equal + tally.different + tally.refused > 0);

const number = (count: number): string => count.toLocaleString('pt-BR');

export const figuresOf = (prepared: PreparedRecords): Figure[] => {
  const equal = [...prepared.equal.values()].reduce((sum, count) => sum + count, 0);
  return [
    { label: 'Entram', value: number(prepared.fresh.length), note: 'linhas novas' },
    { label: 'Já estão na loja', value: number(equal), note: 'iguais' },
    { label: 'Diferentes da loja', value: number(prepared.different.length), note: 'ficam como na loja' },
    { label: 'Ficam de fora', value: number(prepared.refused.length), note: 'com o motivo' },
  ];
};
