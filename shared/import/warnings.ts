import { quoted } from './sentence';

export type WarningKind =
  | 'phone'
  | 'email'
  | 'clipped'
  | 'rounded'
  | 'sale-day-guessed'
  | 'paid-day-guessed'
  | 'nothing-paid'
  | 'same-document'
  | 'different-total'
  | 'account-differs'
  | 'issue-day-ahead'
  | 'issue-day-guessed'
  | 'bank-before-good-day'
  | 'long-at-bank';

type Say = (cell: string, other: string) => string;

const SENTENCES: Record<WarningKind, Say> = {
  phone: (cell, why) => `Telefone ${quoted(cell)} ficou nas observações do cliente. ${why}`,
  email: (cell) => `E-mail ${quoted(cell)} ficou nas observações do cliente, pois não parece completo.`,
  clipped: (cell) => `O texto ${quoted(cell)} era longo demais e foi encurtado.`,
  rounded: (cell) => `O valor ${quoted(cell)} tinha frações de centavo e foi arredondado.`,
  'sale-day-guessed': (_, day) => `Sem data da compra: ficou ${day}, a partir do vencimento.`,
  'paid-day-guessed': (_, day) => `Sem data do pagamento: ficou ${day}.`,
  'nothing-paid': (cell) =>
    `Há data de pagamento ${quoted(cell)}, mas o valor pago é zero: a parcela ficou em aberto.`,
  'same-document': (cell, other) =>
    `O mesmo CPF ou CNPJ está com os nomes ${quoted(cell)} e ${quoted(other)}: ficaram como um só cliente.`,
  'different-total': (cell, row) =>
    `O valor total ou a entrada ${quoted(cell)} não bate com a linha ${row} da mesma compra. Vale a primeira.`,
  'account-differs': (cell, read) =>
    `A conta ${quoted(cell)} não aparece no CMC-7 (${read}): fica a do CMC-7. Confira no cheque.`,
  'issue-day-ahead': (cell, day) =>
    `A emissão ${quoted(cell)} ainda não chegou: o cheque fica como recebido em ${day}.`,
  'issue-day-guessed': (_, day) => `Sem emissão: ficou ${day}. Os prazos do cheque contam dela: confira.`,
  'bank-before-good-day': (cell, day) =>
    `Consta ${quoted(cell)}, mas o bom para é só ${day}. Confira no banco.`,
  'long-at-bank': (cell, day) =>
    `Consta ${quoted(cell)} desde ${day}, sem resposta do banco. Confira no extrato se compensou.`,
};

export const warningText = (kind: WarningKind, cell: string, other = ''): string =>
  SENTENCES[kind](cell, other).trim();
