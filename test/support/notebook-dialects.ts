import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cents } from '@shared/money/cents';
import fc from 'fast-check';
import Papa from 'papaparse';

/** One row of a notebook, as facts; a dialect decides how it is written. */
export interface NotebookRow {
  readonly name: string;
  readonly document: string;
  readonly phone: string;
  readonly saleDay: CivilDay;
  readonly description: string;
  readonly totalCents: Cents;
  readonly number: number;
  readonly count: number;
  readonly dueDay: CivilDay;
  readonly cents: Cents;
  readonly paidDay: CivilDay | '';
  readonly paidCents: Cents;
  readonly notes: string;
}

export const FIELDS = [
  'name',
  'document',
  'phone',
  'saleDay',
  'description',
  'total',
  'installment',
  'dueDay',
  'amount',
  'paidDay',
  'paidAmount',
  'notes',
] as const;
type Field = (typeof FIELDS)[number];

export interface Dialect {
  readonly headers: Record<Field, string>;
  readonly order: readonly Field[];
  readonly separator: string;
  readonly day: (day: CivilDay) => string;
  readonly money: (cents: Cents) => string;
  readonly installment: (number: number, count: number) => string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le';
  readonly quoteAll: boolean;
  readonly titleAbove: boolean;
  readonly lineEnd: '\n' | '\r\n';
}

const HEADERS: readonly (readonly string[])[] = [
  [
    'Cliente',
    'CPF',
    'Telefone',
    'Data da compra',
    'Descrição',
    'Valor total',
    'Parcela',
    'Vencimento',
    'Valor da parcela',
    'Pago em',
    'Valor pago',
    'Obs',
  ],
  [
    'NOME DO FREGUÊS',
    'CPF/CNPJ',
    'Whats',
    'Emissão',
    'Produto',
    'Total da compra',
    'Nº parcela',
    'Vence',
    'Vlr. Prestação',
    'Data Pagto',
    'Quanto pagou',
    'Observações',
  ],
  [
    'customerName',
    'Tax ID',
    'Phone',
    'InvoiceDate',
    'InvoiceNumber',
    'TotalAmount',
    'Installment',
    'DueDate',
    'InvoiceAmount',
    'SettledDate',
    'AmountPaid',
    'Notes',
  ],
  [
    'nome',
    'documento',
    'celular',
    'data',
    'o que comprou',
    'total',
    'parcelas',
    'vcto',
    'valor',
    'dt_pagamento',
    'valor_recebido',
    'anotação',
  ],
];

const grouped = (cents: Cents, thousands: string, decimal: string): string => {
  const reais = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${reais}${decimal}${String(cents % 100).padStart(2, '0')}`;
};

const [year, month, date] = [
  (day: CivilDay) => day.slice(0, 4),
  (day: CivilDay) => day.slice(5, 7),
  (day: CivilDay) => day.slice(8),
];

const DAYS: readonly ((day: CivilDay) => string)[] = [
  (day) => `${date(day)}/${month(day)}/${year(day)}`,
  (day) => `${Number(date(day))}/${Number(month(day))}/${year(day).slice(2)}`,
  (day) => `${Number(month(day))}/${Number(date(day))}/${year(day)}`,
  (day) => `${date(day)}.${month(day)}.${year(day)}`,
  (day) => `${date(day)}-${month(day)}-${year(day)} 00:00:00`,
  (day) => day,
];

const AMOUNTS: readonly ((cents: Cents) => string)[] = [
  (cents) => grouped(cents, '.', ','),
  (cents) => grouped(cents, ',', '.'),
  (cents) => grouped(cents, '', ','),
  (cents) => grouped(cents, '', '.'),
  (cents) => `R$ ${grouped(cents, '.', ',')}`,
];

const INSTALLMENTS: readonly ((number: number, count: number) => string)[] = [
  (number, count) => `${number}/${count}`,
  (number, count) => `${number} de ${count}`,
  (number, count) => `${String(number).padStart(2, '0')}/${String(count).padStart(2, '0')}`,
];

const asRecord = (headers: readonly string[]): Record<Field, string> =>
  Object.fromEntries(FIELDS.map((field, index) => [field, headers[index] ?? field])) as Record<Field, string>;

export const plainDialect: Dialect = {
  headers: asRecord(HEADERS[0] ?? []),
  order: FIELDS,
  separator: ';',
  day: DAYS[0] ?? String,
  money: AMOUNTS[0] ?? String,
  installment: INSTALLMENTS[0] ?? String,
  encoding: 'utf-8',
  quoteAll: false,
  titleAbove: false,
  lineEnd: '\r\n',
};

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  headers: fc.constantFrom(...HEADERS).map(asRecord),
  order: fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
  separator: fc.constantFrom(';', ',', '\t', '|'),
  day: fc.constantFrom(...DAYS),
  money: fc.constantFrom(...AMOUNTS),
  installment: fc.constantFrom(...INSTALLMENTS),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le'),
  quoteAll: fc.boolean(),
  titleAbove: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

const written = (row: NotebookRow, dialect: Dialect): Record<Field, string> => ({
  name: row.name,
  document: row.document,
  phone: row.phone,
  saleDay: dialect.day(row.saleDay),
  description: row.description,
  total: dialect.money(row.totalCents),
  installment: dialect.installment(row.number, row.count),
  dueDay: dialect.day(row.dueDay),
  amount: dialect.money(row.cents),
  paidDay: row.paidDay === '' ? '' : dialect.day(row.paidDay),
  paidAmount: row.paidDay === '' ? '' : dialect.money(row.paidCents),
  notes: row.notes,
});

const encode = (text: string, encoding: Dialect['encoding']): Uint8Array<ArrayBuffer> => {
  if (encoding === 'windows-1252') return new Uint8Array(Buffer.from(text, 'latin1'));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return new Uint8Array(Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8'));
};

export const writeNotebook = (rows: readonly NotebookRow[], dialect: Dialect): Uint8Array<ArrayBuffer> => {
  const lines = [
    ...(dialect.titleAbove ? [['Caderno da loja']] : []),
    dialect.order.map((field) => dialect.headers[field]),
    ...rows.map((row) => {
      const cells = written(row, dialect);
      return dialect.order.map((field) => cells[field]);
    }),
  ];
  const text = Papa.unparse(lines, {
    delimiter: dialect.separator,
    quotes: dialect.quoteAll,
    newline: dialect.lineEnd,
  });
  return encode(text, dialect.encoding);
};
