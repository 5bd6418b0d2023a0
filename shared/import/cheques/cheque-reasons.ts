import { lowerFirst } from '../../wording/letter-case';
import { quoted, type Sentence } from '../sentence';

/** Why the row of a cheque stays out. */
export type ChequeRejectReason =
  | 'no-drawer'
  | 'incomplete-cheque'
  | 'bad-bank'
  | 'bad-branch'
  | 'bad-account'
  | 'bad-cheque-number'
  | 'bad-cmc7'
  | 'bank-differs'
  | 'branch-differs'
  | 'cheque-number-differs'
  | 'bad-issue-day'
  | 'impossible-issue-day'
  | 'no-good-day'
  | 'bad-good-day'
  | 'impossible-good-day'
  | 'good-before-issue'
  | 'unknown-situation'
  | 'situation-without-reason'
  | 'unknown-return-reason'
  | 'repeated-cheque';

const differs = (which: string, cell: string, other: string): string =>
  `${which} ${quoted(cell)} não é o mesmo do CMC-7 (${other}). Confira no cheque.`;

export const chequeSentences: Readonly<Record<ChequeRejectReason, Sentence>> = {
  'no-drawer': ['drawer', () => 'Falta o nome do emitente.'],
  'incomplete-cheque': [
    'chequeNumber',
    (missing) => `Falta ${missing}. Preencha o que falta ou leia o CMC-7 do cheque.`,
  ],
  'bad-bank': ['bank', (cell) => `Não conhecemos o banco ${quoted(cell)}. Use o número: 237, 104.`],
  'bad-branch': ['branch', (cell) => `A agência ${quoted(cell)} não é um número de agência.`],
  'bad-account': ['account', (cell) => `A conta ${quoted(cell)} não é um número de conta.`],
  'bad-cheque-number': ['chequeNumber', (cell) => `O número do cheque ${quoted(cell)} não é um número.`],
  'bad-cmc7': ['cmc7', (fault) => `No CMC-7, ${lowerFirst(fault)}`],
  'bank-differs': ['bank', (cell, other) => differs('O banco', cell, other)],
  'branch-differs': ['branch', (cell, other) => differs('O número da agência', cell, other)],
  'cheque-number-differs': ['chequeNumber', (cell, other) => differs('O número do cheque', cell, other)],
  'bad-issue-day': ['issueDay', (cell) => `Não entendemos a emissão ${quoted(cell)}.`],
  'impossible-issue-day': ['issueDay', (cell) => `A emissão ${quoted(cell)} não existe no calendário.`],
  'no-good-day': ['goodDay', () => 'Falta o bom para.'],
  'bad-good-day': ['goodDay', (cell) => `Não entendemos o bom para ${quoted(cell)}.`],
  'impossible-good-day': ['goodDay', (cell) => `O bom para ${quoted(cell)} não existe no calendário.`],
  'good-before-issue': ['goodDay', (cell) => `O bom para ${quoted(cell)} é anterior à emissão do cheque.`],
  'unknown-situation': [
    'situation',
    (cell) =>
      `Não entendemos a situação ${quoted(cell)}. Exemplos: em carteira, depositado, compensado, devolvido 11.`,
  ],
  'situation-without-reason': [
    'situation',
    (cell) => `Falta o motivo em ${quoted(cell)}. Exemplo: devolvido 11.`,
  ],
  'unknown-return-reason': ['situation', (cell) => `Nenhum banco devolve pelo motivo de ${quoted(cell)}.`],
  'repeated-cheque': [
    'chequeNumber',
    (row) => `Este cheque já está na linha ${row}, com outro valor ou outro bom para. Confira no cheque.`,
  ],
};
