import type { Customer } from '@shared/domain/customer';
import { type CustomerRecords, type OwnedRows, ownedTables } from '@shared/domain/integrity/records';
import { formatMoney } from '@shared/money/format';
import { type NamedRecord, namedRecords } from './named-records';

export interface ComparedFigure {
  readonly label: string;
  readonly copy: string;
  readonly now: string;
  readonly differs: boolean;
}

export interface CustomerDifference {
  readonly figures: readonly ComparedFigure[];
  /** There now and not in the copy, the newest first: what would go. */
  readonly goes: readonly NamedRecord[];
  /** In the copy and not there now: what would come. */
  readonly comes: readonly NamedRecord[];
  /** In both, not alike: what would be as it was, with how it is called. */
  readonly turnsBack: readonly NamedRecord[];
  /** What of the customer's own data would be as it was. */
  readonly fields: readonly string[];
}

const FIELDS: readonly (readonly [keyof Customer, string])[] = [
  ['name', 'nome'],
  ['nickname', 'apelido'],
  ['document', 'CPF ou CNPJ'],
  ['phones', 'telefones'],
  ['email', 'e-mail'],
  ['address', 'endereço'],
  ['addressAs', 'tratamento'],
  ['preferredChannel', 'canal preferido'],
  ['preferredHour', 'melhor hora'],
  ['limitCents', 'limite'],
  ['payday', 'dia de pagamento'],
  ['tabClosingDay', 'dia da caderneta'],
  ['tabLimitCents', 'limite da caderneta'],
  ['credit', 'análise de crédito'],
  ['notes', 'observações'],
];

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changedFields = (now: Customer | undefined, copy: Customer | undefined): string[] =>
  now && copy ? FIELDS.flatMap(([key, label]) => (isAlike(now[key], copy[key]) ? [] : label)) : [];

const money = (label: string, now: number, copy: number): ComparedFigure[] =>
  now === 0 && copy === 0
    ? []
    : [{ label, now: formatMoney(now), copy: formatMoney(copy), differs: now !== copy }];

const counts: readonly (readonly [keyof OwnedRows, string])[] = [
  ['sales', 'Vendas'],
  ['payments', 'Recebimentos e estornos'],
  ['tabs', 'Compras na caderneta'],
  ['cheques', 'Cheques'],
  ['agreements', 'Acordos'],
  ['proposals', 'Propostas'],
  ['contacts', 'Conversas'],
  ['legalSteps', 'Decisões'],
];

const figuresOf = (now: CustomerRecords, copy: CustomerRecords): ComparedFigure[] => [
  ...money('Em aberto', now.summary?.openCents ?? 0, copy.summary?.openCents ?? 0),
  ...money('Caderneta em aberto', now.summary?.tabCents ?? 0, copy.summary?.tabCents ?? 0),
  ...money('Saldo a favor', now.summary?.creditCents ?? 0, copy.summary?.creditCents ?? 0),
  ...counts.flatMap(([table, label]): ComparedFigure[] => {
    const [here, there] = [now[table].length, copy[table].length];
    return here === 0 && there === 0
      ? []
      : [{ label, now: String(here), copy: String(there), differs: here !== there }];
  }),
];

/** What bringing a customer back would change, to be said before it is done. */
export const customerDifference = (now: CustomerRecords, copy: CustomerRecords): CustomerDifference => {
  const [here, there] = [namedRecords(now), namedRecords(copy)];
  const rowsOf = (records: CustomerRecords) =>
    new Map(ownedTables.flatMap((table) => records[table].map((row) => [row.id, row] as const)));
  const [hereById, thereById] = [rowsOf(now), rowsOf(copy)];
  return {
    figures: figuresOf(now, copy),
    goes: here.filter(({ id }) => !thereById.has(id)),
    comes: there.filter(({ id }) => !hereById.has(id)),
    turnsBack: there.filter(({ id }) => hereById.has(id) && !isAlike(hereById.get(id), thereById.get(id))),
    fields: changedFields(now.customer, copy.customer),
  };
};
