import type { CivilDay } from '@shared/calendar/civil-day';
import type { ChequeDrawer, ChequeFace } from '@shared/domain/cheque/cheque';
import { bankCode } from '@shared/identity/banks';
import { readCmc7 } from '@shared/identity/cmc7';
import { parseDocument } from '@shared/identity/document';
import type { Cents } from '@shared/money/cents';
import type { ChequeDraft } from './cheque-draft';

/** A row with what is proposed in the places nothing was typed. Null is missing. */
export interface FilledCheque extends ChequeDraft {
  readonly cents: Cents | null;
  readonly goodDay: CivilDay | null;
  readonly issueDay: CivilDay | null;
}

/** As people write numbers, without what stands between: `12.345-6`. */
const compact = (text: string): string => text.replace(/[\s.\-–/]/g, '').toUpperCase();

export interface ChequeNumbers {
  /** Empty while unknown, as the others are while nothing is typed. */
  readonly bank: string;
  readonly branch: string;
  readonly account: string;
  readonly number: string;
}

export const chequeNumbers = ({ bank, branch, account, number }: ChequeDraft): ChequeNumbers => ({
  bank: bankCode(bank) ?? '',
  branch: compact(branch),
  account: compact(account),
  number: compact(number),
});

const drawerOf = ({ drawer }: ChequeDraft, customer: ChequeDrawer): ChequeDrawer => {
  if (!drawer) return customer;
  const document = parseDocument(drawer.document);
  return { name: drawer.name.trim(), ...(document.ok && { document: document.value.value }) };
};

/** As it will be kept; asked only of a row without problems. */
export const faceOf = (filled: FilledCheque, customer: ChequeDrawer): ChequeFace => {
  const foot = readCmc7(filled.foot);
  const { cents, issueDay, goodDay, place } = filled;
  return {
    ...chequeNumbers(filled),
    ...(foot.ok && { cmc7: foot.value.digits }),
    drawer: drawerOf(filled, customer),
    cents: cents ?? 0,
    issueDay: issueDay ?? '',
    goodDay: goodDay ?? '',
    place,
  };
};
