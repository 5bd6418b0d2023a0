import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { TimelineAction } from './timeline-action';

/** What every dialog of the file is given; it shows itself only for an action that is its own. */
export interface FileDialogProps {
  readonly file: CustomerFile;
  readonly action: TimelineAction | null;
  readonly onClose: () => void;
  /** Goes on to another action of the file. */
  readonly onAct: (action: TimelineAction) => void;
}
