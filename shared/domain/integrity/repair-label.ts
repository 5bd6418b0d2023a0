import { chequesText, counted, installmentsText } from '../../wording/counted';
import { listed } from '../../wording/listed';
import type { MendedTable, RowChange } from './mended-changes';

const words: readonly (readonly [MendedTable, (count: number) => string])[] = [
  ['installments', installmentsText],
  ['cheques', chequesText],
  ['tabs', (count) => counted(count, 'compra na caderneta', 'compras na caderneta')],
  ['summaries', () => 'o saldo'],
  ['customers', () => 'as palavras da busca'],
];

/** `2 parcelas e o saldo`: what of a customer's records is worked out anew. */
export const repairedText = (changes: readonly Pick<RowChange, 'table'>[]): string =>
  listed(
    words.flatMap(([table, text]) => {
      const count = changes.filter((change) => change.table === table).length;
      return count > 0 ? text(count) : [];
    }),
  );
