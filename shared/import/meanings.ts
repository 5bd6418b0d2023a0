/** What a column may mean, in a sheet of any kind. */
export const MEANINGS = [
  'customer',
  'document',
  'phone',
  'email',
  'address',
  'saleDay',
  'description',
  'total',
  'downPayment',
  'installment',
  'installmentCount',
  'dueDay',
  'amount',
  'paidDay',
  'paidAmount',
  'means',
  'drawer',
  'bank',
  'branch',
  'account',
  'chequeNumber',
  'cmc7',
  'issueDay',
  'goodDay',
  'situation',
  'notes',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Which column (counted from 0) holds each meaning. Plain data: it can be corrected by hand and remembered. */
export type ColumnMapping = Readonly<Partial<Record<Meaning, number>>>;

export const DAY_MEANINGS = [
  'saleDay',
  'dueDay',
  'paidDay',
  'issueDay',
  'goodDay',
] as const satisfies readonly Meaning[];
export const MONEY_MEANINGS = [
  'total',
  'downPayment',
  'amount',
  'paidAmount',
] as const satisfies readonly Meaning[];
