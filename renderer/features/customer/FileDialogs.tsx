import { CustomerData } from './CustomerData';
import { CustomerPapers } from './CustomerPapers';
import type { FileDialogProps } from './file-dialog';
import { HeardDialog } from './heard/HeardDialog';
import { EndStepDialog } from './legal/EndStepDialog';
import { LegalDialog } from './legal/LegalDialog';
import { MoreMenu } from './MoreMenu';
import { NoteTalk } from './NoteTalk';
import { ReopenTabDialog } from './ReopenTabDialog';
import { RestoreFromCopy } from './RestoreFromCopy';
import { TakeBackDialogs } from './TakeBackDialogs';
import { TakeCheques } from './TakeCheques';

/** Everything that opens over the file, each for the actions that are its own. */
const DIALOGS = [
  TakeBackDialogs,
  ReopenTabDialog,
  CustomerPapers,
  MoreMenu,
  TakeCheques,
  NoteTalk,
  HeardDialog,
  LegalDialog,
  EndStepDialog,
  CustomerData,
  RestoreFromCopy,
] as const;

export const FileDialogs = (props: FileDialogProps) => (
  <>
    {DIALOGS.map((Dialog) => (
      <Dialog key={Dialog.name} {...props} />
    ))}
  </>
);
