import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import { err, ok, type Result } from '@shared/result';
import { type UndoAgreementError, undoAgreement } from './agreements/undo-agreement';
import { type UndoAgreementStepError, undoAgreementStep } from './agreements/undo-agreement-step';
import { type UndoProposalError, undoProposal } from './agreements/undo-proposal';
import { type CancelSaleError, cancelSale } from './cancel-sale';
import { type UndoChequeError, undoChequeBatch } from './cheques/undo-cheque';
import type { ImportBlocker } from './import-blockers';
import { undoRecordsImport } from './records-back/undo-records-import';
import { type RemoveTabEntryError, removeTabEntry } from './remove-tab-entry';
import { type ReopenDrawerError, reopenDrawer } from './reopen-drawer';
import { type ReopenTabError, reopenTab } from './reopen-tab';
import { type ReversalError, reversePayment } from './reverse-payment';
import { type UndoSettingError, undoSettingChange } from './settings-change';
import { type UndoContactError, undoContact } from './undo-contact';
import { type UndoCustomerRestoreError, undoCustomerRestore } from './undo-customer-restore';
import { type UndoImportError, undoImport } from './undo-import';
import { type UndoLegalStepError, undoLegalStep, undoLegalStepEnd } from './undo-legal-step';
import { type UndoMergeError, undoMerge } from './undo-merge';
import { type UndoRegisterError, undoRegisterCustomer } from './undo-register-customer';
import { type UndoUpdateError, undoUpdateCustomer } from './update-customer';
import type { UseCaseContext } from './use-case';

export type UndoReason =
  | ReversalError
  | CancelSaleError
  | RemoveTabEntryError
  | ReopenTabError
  | UndoContactError
  | UndoAgreementError
  | UndoAgreementStepError
  | UndoProposalError
  | UndoLegalStepError
  | ReopenDrawerError
  | UndoRegisterError
  | UndoUpdateError['reason']
  | UndoMergeError
  | UndoImportError['reason']
  | UndoCustomerRestoreError
  | UndoSettingError
  | UndoChequeError
  /** A counter-entry, a restore, or a line without what undoing needs. */
  | 'not-undoable'
  /** What identified the customer was removed: nothing of theirs is changed any more. */
  | 'anonymised';

export interface UndoRefusal {
  readonly reason: UndoReason;
  /** With the reason 'in-use': what has to be undone first. */
  readonly blockers?: readonly ImportBlocker[];
}

interface Undoing {
  readonly context: UseCaseContext;
  readonly seq: number;
  readonly refId: string;
}

type Undo = (undoing: Undoing) => Promise<Result<unknown, UndoReason | UndoRefusal>>;

/** How each kind of line is taken back; null where it is itself a counter-entry or has a way back of its own. */
const UNDO: Record<JournalKind, Undo | null> = {
  shop: ({ context, seq }) => undoSettingChange(context, seq),
  'customer-added': ({ context, seq }) => undoRegisterCustomer(context, seq),
  'customer-changed': ({ context, seq }) => undoUpdateCustomer(context, seq),
  'customer-removed': null,
  'customers-merged': ({ context, seq }) => undoMerge(context, seq),
  'merge-undone': null,
  sale: ({ context, refId }) => cancelSale(context, refId),
  'sale-cancelled': null,
  payment: ({ context, refId }) => reversePayment(context, refId),
  'payment-reversed': null,
  return: ({ context, refId }) => reversePayment(context, refId),
  refund: ({ context, refId }) => reversePayment(context, refId),
  // Falls with its sale or purchase.
  'credit-decision': null,
  'tab-entry': ({ context, refId }) => removeTabEntry(context, refId),
  'tab-entry-removed': null,
  'tab-closed': ({ context, refId }) => reopenTab(context, refId),
  'tab-reopened': null,
  'drawer-closed': ({ context, refId }) => reopenDrawer(context, refId),
  'drawer-reopened': null,
  contact: ({ context, refId }) => undoContact(context, refId),
  'contact-undone': null,
  agreement: ({ context, refId }) => undoAgreement(context, refId),
  'agreement-undone': null,
  'agreement-signed': ({ context, refId, seq }) => undoAgreementStep(context, refId, seq),
  'agreement-notified': ({ context, refId, seq }) => undoAgreementStep(context, refId, seq),
  'agreement-kept': ({ context, refId, seq }) => undoAgreementStep(context, refId, seq),
  'agreement-broken': ({ context, refId, seq }) => undoAgreementStep(context, refId, seq),
  'agreement-step-undone': null,
  proposal: ({ context, seq }) => undoProposal(context, seq),
  'proposal-closed': ({ context, seq }) => undoProposal(context, seq),
  'proposal-undone': null,
  // Falls with its agreement or proposal.
  'policy-decision': null,
  'legal-step': ({ context, refId }) => undoLegalStep(context, refId),
  'legal-step-ended': ({ context, refId }) => undoLegalStepEnd(context, refId),
  'legal-step-undone': null,
  'cheque-taken': ({ context, refId }) => undoChequeBatch(context, refId),
  'cheque-moved': ({ context, refId }) => undoChequeBatch(context, refId),
  'cheque-undone': null,
  'cheques-counted': null,
  import: ({ context, refId }) => undoImport(context, refId),
  'import-undone': null,
  // Taken back in Ajustes, from the safety copy it left.
  restore: null,
  'customer-restored': ({ context, seq }) => undoCustomerRestore(context, seq),
  'customer-restore-undone': null,
  repair: null,
  'data-exported': null,
  // Nobody can know again what was forgotten.
  'customer-anonymised': null,
  'records-imported': ({ context, refId }) => undoRecordsImport(context, refId),
  'records-import-undone': null,
  operator: null,
};

/** The first time the shop was written down: there is nothing before it. */
const isFirstShop = ({ kind, refId, detail }: JournalEntry): boolean =>
  kind === 'shop' &&
  refId === 'shop' &&
  (detail as { readonly before?: unknown } | undefined)?.before === undefined;

/** Whether a line can be taken back at all; whether it was already, only the store knows. */
export const isUndoable = (entry: JournalEntry): boolean =>
  entry.undoes === undefined && UNDO[entry.kind] !== null && !isFirstShop(entry);

const refusalOf = (error: UndoReason | UndoRefusal): UndoRefusal =>
  typeof error === 'string' ? { reason: error } : error;

/** Takes back what a line of the journal tells of, by the counter-entry of its kind. */
export const undoEntry = async (
  context: UseCaseContext,
  entry: JournalEntry,
): Promise<Result<void, UndoRefusal>> => {
  const undo = UNDO[entry.kind];
  const { seq, refId } = entry;
  if (!undo || entry.undoes !== undefined || seq === undefined || refId === undefined)
    return err({ reason: 'not-undoable' });
  const customer = entry.customerId && (await context.db.customers.get(entry.customerId));
  if (customer && customer.anonymisedOn !== undefined) return err({ reason: 'anonymised' });
  const undone = await undo({ context, seq, refId });
  return undone.ok ? ok(undefined) : err(refusalOf(undone.error));
};
