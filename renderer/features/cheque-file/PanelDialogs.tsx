import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { ChequePaper } from './ChequePaper';
import { ClearDialog } from './ClearDialog';
import { MoveDialog } from './MoveDialog';
import type { PanelAction } from './panel-actions';
import { RedeemDialog } from './RedeemDialog';
import { ReplaceDialog } from './ReplaceDialog';
import { UndoDialog } from './UndoDialog';
import { WaitDialog } from './WaitDialog';

export interface ChequeDialogParts {
  readonly file: ChequeFileRecords;
  readonly onClose: () => void;
  /** After it was written down. */
  readonly onDone: () => void;
}

interface PanelDialogsProps extends ChequeDialogParts {
  readonly action: PanelAction;
}

/** What opens over a cheque for each thing that can be done with it. */
export const PanelDialogs = ({ action, ...parts }: PanelDialogsProps) => {
  const { what, block } = action;
  const { id, customerId } = parts.file.cheque;
  if (block) return <WaitDialog label={action.label} block={block} onClose={parts.onClose} />;
  switch (what) {
    case 'talk':
      return null;
    case 'paper':
      return <ChequePaper chequeId={id} customerId={customerId} isSecondCopy onClose={parts.onClose} />;
    case 'undo':
      return <UndoDialog {...parts} />;
    case 'clear':
      return <ClearDialog {...parts} />;
    case 'redeem':
      return <RedeemDialog {...parts} />;
    case 'replace':
      return <ReplaceDialog {...parts} />;
    default:
      return <MoveDialog move={what} {...parts} />;
  }
};
