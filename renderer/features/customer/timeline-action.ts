import type { HeardAnswer } from '@shared/domain/heard-answer';

/** What can be done with an entry of the history, or from the menus of the file. */
export interface TimelineAction {
  /** `papers`, `more`, `note-talk`, `cheques`, `decide`, `data`, `restore` and what was heard are about the customer; the others about one record. */
  readonly what:
    | 'receipt'
    | 'reverse'
    | 'carne'
    | 'summary'
    | 'note'
    | 'cancel'
    | 'return'
    | 'agreement'
    | 'tab'
    | 'reopen-tab'
    | 'papers'
    | 'more'
    | 'note-talk'
    | 'cheques'
    | 'cheque'
    | 'cheque-receipt'
    | 'cheque-handover'
    | 'letter'
    | 'decide'
    | 'data'
    | 'restore'
    | HeardAnswer
    | 'undo-contact'
    | 'undo-step'
    | 'end-step'
    | 'undo-step-end';
  /** The payment, sale, agreement or proposal, conversation, decision, cheque or customer it is done with; or a receipt's number. */
  readonly id: string;
}
