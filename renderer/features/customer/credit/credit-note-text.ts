import type { CreditPicture } from '@shared/rules/credit/credit-picture';

/** Beside the answer, the fact it hangs on most; without a limit, what would give one. */
export const creditNoteText = ({ sellable: { cents, reasons } }: CreditPicture): string =>
  cents === undefined ? 'com a renda do cliente, o Em Dia sugere um' : (reasons[0]?.text ?? '');
