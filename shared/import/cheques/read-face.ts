import { bankCode } from '../../identity/banks';
import { type Cmc7, cmc7FaultText, readCmc7 } from '../../identity/cmc7';
import { withoutLeadingZeros } from '../../identity/text';
import { ok, type Result } from '../../result';
import { listed } from '../../wording/listed';
import type { Meaning } from '../meanings';
import { type RowBeingRead, refuse } from '../read-context';
import type { Rejection, RejectReason } from '../reasons';

/** What a cheque is told apart by. */
export interface ChequeNumbers {
  readonly bank: string;
  readonly branch: string;
  readonly account: string;
  readonly number: string;
  readonly cmc7?: string;
}

type Printed = Omit<ChequeNumbers, 'cmc7'>;
type Part = keyof Printed;

/** Digits in groups, and a check digit after a hyphen. */
const WRITTEN = /^([\d.\s/]+)(?:[-–](\d|[xX]))?$/;

const FIELDS: Readonly<
  Record<Part, { readonly meaning: Meaning; readonly bad: RejectReason; readonly max: number; word: string }>
> = {
  bank: { meaning: 'bank', bad: 'bad-bank', max: 3, word: 'o banco' },
  branch: { meaning: 'branch', bad: 'bad-branch', max: 5, word: 'a agência' },
  account: { meaning: 'account', bad: 'bad-account', max: 20, word: 'a conta' },
  number: { meaning: 'chequeNumber', bad: 'bad-cheque-number', max: 10, word: 'o número' },
};

/** The branch and the number without their check digit, the account with it, as they are written on a cheque. */
const digitsOf = (part: Part, text: string): string | undefined => {
  if (part === 'bank') return bankCode(text);
  const [, written = '', check = ''] = WRITTEN.exec(text.trim()) ?? [];
  const digits = written.replace(/\D/g, '');
  if (digits === '') return undefined;
  return part === 'account' ? digits + check.toUpperCase() : digits;
};

/** What the columns say; undefined where the cell is empty. */
const readPart = (row: RowBeingRead, part: Part): Result<string | undefined, Rejection> => {
  const { meaning, bad, max } = FIELDS[part];
  const text = row.read(meaning);
  if (text === '') return ok(undefined);
  const digits = digitsOf(part, text);
  return digits === undefined || digits.length > max ? refuse(bad, text) : ok(digits);
};

const PARTS = ['bank', 'branch', 'account', 'number'] as const satisfies readonly Part[];

const readPrinted = (row: RowBeingRead): Result<Partial<Printed>, Rejection> => {
  const printed: Partial<Record<Part, string>> = {};
  for (const part of PARTS) {
    const read = readPart(row, part);
    if (!read.ok) return read;
    if (read.value !== undefined) printed[part] = read.value;
  }
  return ok(printed);
};

/** The magnetic account may carry more digits than the printed one, and not its check digit. */
const isSameAccount = (printed: string, read: string): boolean => {
  const account = withoutLeadingZeros(printed);
  return read.includes(account) || (account.length > 3 && read.includes(account.slice(0, -1)));
};

const DIFFERS = {
  bank: 'bank-differs',
  branch: 'branch-differs',
  number: 'cheque-number-differs',
} as const;

/** The magnetic digits hold: their check digits vouch for them. Columns that say otherwise are refused. */
const readMagnetic = (
  row: RowBeingRead,
  { digits, bank, branch, account, number }: Cmc7,
  printed: Partial<Printed>,
): Result<ChequeNumbers, Rejection> => {
  const read = { bank, branch, number };
  for (const part of ['bank', 'branch', 'number'] as const) {
    const written = printed[part];
    if (written !== undefined && withoutLeadingZeros(written) !== withoutLeadingZeros(read[part]))
      return refuse(DIFFERS[part], row.read(FIELDS[part].meaning), read[part]);
  }
  if (printed.account !== undefined && !isSameAccount(printed.account, account))
    row.warnings.push({ kind: 'account-differs', cell: row.read('account'), other: account });
  return ok({ ...read, account, cmc7: digits });
};

/** Which cheque the row is about: by the thirty digits at its foot, or by the columns where there are none. */
export const readFace = (row: RowBeingRead): Result<ChequeNumbers, Rejection> => {
  const foot = row.read('cmc7');
  const magnetic = foot === '' ? undefined : readCmc7(foot);
  if (magnetic && !magnetic.ok) return refuse('bad-cmc7', cmc7FaultText(magnetic.error));
  const printed = readPrinted(row);
  if (!printed.ok) return printed;
  if (magnetic) return readMagnetic(row, magnetic.value, printed.value);
  const { bank, branch, account, number } = printed.value;
  if (bank !== undefined && branch !== undefined && account !== undefined && number !== undefined)
    return ok({ bank, branch, account, number });
  const missing = PARTS.filter((part) => printed.value[part] === undefined);
  return refuse('incomplete-cheque', listed(missing.map((part) => FIELDS[part].word)));
};
