import { AgreementPapers } from './AgreementPapers';
import { BreakDialog } from './BreakDialog';
import type { DetailActionKind } from './detail-actions';
import type { AgreementDetailView } from './detail-view';
import { KeepDialog } from './KeepDialog';
import { NotifyDialog } from './NotifyDialog';
import type { AgreementPaperKind } from './papers';
import { SignDialog } from './SignDialog';
import { UndoAgreement } from './UndoAgreement';
import { UndoStepDialog } from './UndoStepDialog';

/** What can stand over an agreement's page. */
export type AgreementDialog =
  | Extract<DetailActionKind, 'sign' | 'notify' | 'keep' | 'break' | 'undo-step' | 'undo'>
  | AgreementPaperKind;

export interface AgreementDialogParts {
  readonly view: AgreementDetailView;
  readonly onClose: () => void;
  /** In its place. */
  readonly onShow: (dialog: AgreementDialog) => void;
}

interface AgreementDialogsProps extends AgreementDialogParts {
  readonly dialog: AgreementDialog;
}

/** What opens for each thing that can be done with an agreement. */
export const AgreementDialogs = ({ dialog, ...parts }: AgreementDialogsProps) => {
  switch (dialog) {
    case 'sign':
      return <SignDialog {...parts} />;
    case 'notify':
      return <NotifyDialog {...parts} />;
    case 'keep':
      return <KeepDialog {...parts} />;
    case 'break':
      return <BreakDialog {...parts} />;
    case 'undo-step':
      return <UndoStepDialog {...parts} />;
    case 'undo':
      return <UndoAgreement {...parts} />;
    default:
      return <AgreementPapers kind={dialog} view={parts.view} onClose={parts.onClose} />;
  }
};
