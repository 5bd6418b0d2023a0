import type { Cheque, ChequeFace } from '@shared/domain/cheque/cheque';
import { bankName } from '@shared/identity/banks';
import type { PrintedCheque } from '../definitions/cheque-field';

/** A cheque as papers tell it. */
export const chequeData = ({
  bank,
  branch,
  account,
  number,
  drawer,
  goodDay,
  cents,
}: ChequeFace): PrintedCheque => ({
  bank,
  bankName: bankName(bank),
  branch,
  account,
  number,
  drawer: drawer.name,
  drawerDocument: drawer.document,
  goodDay,
  cents,
});

/** The earliest good day first, as they lie in the drawer. */
export const byGoodDay = (cheques: readonly Cheque[]): Cheque[] =>
  [...cheques].sort((a, b) => a.goodDay.localeCompare(b.goodDay) || a.number.localeCompare(b.number));
