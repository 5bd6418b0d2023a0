/** What a column of a notebook may mean. */
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
  'notes',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Which column (counted from 0) holds each meaning. Plain data: it can be corrected by hand and remembered. */
export type ColumnMapping = Readonly<Partial<Record<Meaning, number>>>;

const LABELS: Record<Meaning, string> = {
  customer: 'Cliente',
  document: 'CPF ou CNPJ',
  phone: 'Telefone',
  email: 'E-mail',
  address: 'Endereço',
  saleDay: 'Data da compra',
  description: 'Descrição',
  total: 'Valor total',
  downPayment: 'Entrada',
  installment: 'Parcela (2/3)',
  installmentCount: 'Total de parcelas',
  dueDay: 'Vencimento',
  amount: 'Valor da parcela',
  paidDay: 'Pago em',
  paidAmount: 'Valor pago',
  means: 'Forma de pagamento',
  notes: 'Observações',
};

export const meaningLabel = (meaning: Meaning): string => LABELS[meaning];

export const DAY_MEANINGS = ['saleDay', 'dueDay', 'paidDay'] as const satisfies readonly Meaning[];
export const MONEY_MEANINGS = [
  'total',
  'downPayment',
  'amount',
  'paidAmount',
] as const satisfies readonly Meaning[];

/** Meanings a notebook cannot do without: who, when, and how much (the installment or the whole sale). */
export const missingMeanings = (mapping: ColumnMapping): Meaning[] => {
  const missing: Meaning[] = [];
  if (mapping.customer === undefined) missing.push('customer');
  if (mapping.dueDay === undefined) missing.push('dueDay');
  if (mapping.amount === undefined && mapping.total === undefined) missing.push('amount');
  return missing;
};
