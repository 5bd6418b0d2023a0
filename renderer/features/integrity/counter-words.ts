import type { CounterRepair } from '@renderer/use-cases/repair-counters';
import type { Counter } from '@shared/domain/integrity/finding';
import type { ChangeLine } from './change-words';

const NAMES: Readonly<Record<Counter, string>> = {
  sale: 'Vendas',
  payment: 'Recibos',
  agreement: 'Acordos',
  proposal: 'Propostas',
  tab: 'Fechamentos de caderneta',
  cheque: 'Recibos de cheques',
};

/** The next numbers of the papers, as they would be given and as they will be. */
export const counterLines = ({ before, after }: CounterRepair): ChangeLine[] =>
  Object.entries(NAMES).flatMap(([key, name]): ChangeLine[] => {
    const counter = key as Counter;
    const kept = before[counter];
    return kept === after[counter]
      ? []
      : [
          {
            key,
            what: name,
            field: 'Último número dado',
            before: kept === undefined ? '–' : String(kept),
            after: String(after[counter]),
          },
        ];
  });
