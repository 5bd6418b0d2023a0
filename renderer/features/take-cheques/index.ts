/** The rows cheques are typed in, and the dialog they are taken with, for the screens that take cheques. */

export { ChequeRows } from './ChequeRows';
export { ChequesSum } from './ChequesSum';
export { type ChequeDraft, emptyCheques } from './cheque-draft';
export { focusField } from './cheque-problem';
export type { ChequesView } from './cheques-view';
export { openOf } from './cover-view';
export { TakeChequesDialog } from './TakeChequesDialog';
export { chequesSumText, takeRefusedText } from './taken-words';
export { useChequesView } from './use-cheques-view';
export type { WantedCheque } from './wanted-cheques';
