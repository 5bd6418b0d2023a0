import { anonymisedFields, type PersonalTable, type Treatments } from './anonymise-fields';
import { type Cheque, chequeKey } from './cheque/cheque';
import type { Customer } from './customer';
import type { Installment, OriginKind } from './installment';
import type { OwnedRows, OwnedTable } from './integrity/records';

const NAME = 'Cliente anonimizado';

/** `Cliente anonimizado 17` */
export const anonymousName = (number: number): string => `${NAME} ${number}`;

/** The number in such a name; 0 in any other. */
export const anonymousNumber = (name: string): number =>
  Number(new RegExp(`^${NAME} (\\d+)$`).exec(name)?.[1] ?? 0);

/** What the names of all anonymised customers begin with. */
export const ANONYMOUS_NAMES = `${NAME} `;

interface Treating {
  readonly treatments: Treatments;
  readonly name: string;
}

const REMOVED = Symbol('removed');

/** An empty text says that there was none; it goes on saying so. */
const treated = (value: unknown, path: string, treating: Treating): unknown => {
  const treatment = treating.treatments[path];
  if (treatment === undefined) return inside(value, path, treating);
  if (treatment === 'kept') return value;
  if (treatment === 'removed') return REMOVED;
  if (treatment === 'emptied') return [];
  if (value === '' || value === undefined) return value;
  return treatment === 'named' ? treating.name : treatment.says;
};

const inside = (value: unknown, path: string, treating: Treating): unknown => {
  if (Array.isArray(value)) return value.map((each) => treated(each, `${path}[]`, treating));
  if (typeof value !== 'object' || value === null) return value;
  const under = path === '' ? '' : `${path}.`;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, treated(each, under + key, treating)] as const)
      .filter(([, each]) => each !== REMOVED),
  );
};

/** A row without what identifies its customer, whose new name is `name`. */
export const withoutPerson = <Row>(table: PersonalTable, row: Row, name: string): Row =>
  treated(row, '', { treatments: anonymisedFields[table], name }) as Row;

const ORIGINS: Record<OriginKind, string> = {
  sale: 'Compra',
  tab: 'Caderneta',
  agreement: 'Acordo',
  cheque: 'Cheque',
};

/** A record of an anonymised customer: amounts, days, numbers and links as they were. */
export const anonymisedRow = <Table extends OwnedTable>(
  table: Table,
  row: OwnedRows[Table],
  name: string,
): OwnedRows[Table] => {
  const rest = withoutPerson(table, row, name);
  if (table === 'installments') {
    const installment = rest as Installment;
    return { ...installment, description: ORIGINS[installment.originKind] } as OwnedRows[Table];
  }
  if (table === 'cheques') {
    const cheque = rest as Cheque;
    return { ...cheque, key: chequeKey(cheque) } as OwnedRows[Table];
  }
  return rest;
};

/** The customer's own record: a name that is nobody's, and since when. */
export const anonymisedCustomer = (customer: Customer, name: string, day: string): Customer => ({
  ...withoutPerson('customers', customer, name),
  anonymisedOn: day,
});
