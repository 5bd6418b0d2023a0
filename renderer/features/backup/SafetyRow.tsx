import { type SafetyCopy, safetyCopyBytes } from '@renderer/data/safety-copies';
import { useShop } from '@renderer/data/shop-context';
import { fileReasonText } from '@renderer/features/copy-words';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { heldText } from '@shared/backup/status';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import classes from './BackupSection.module.css';
import { momentText } from './comparison';

interface SafetyRowProps {
  readonly safety: SafetyCopy;
  readonly onUndo: () => void;
}

/** What the last restore replaced: it can be brought back or saved as a file. */
export const SafetyRow = ({ safety, onUndo }: SafetyRowProps) => {
  const { platform } = useShop();
  const save = async () => {
    const bytes = safety.id === undefined ? undefined : await safetyCopyBytes(safety.id);
    if (!bytes) return;
    const saved = await platform.saveFile({ kind: 'backup', suggestedName: safety.name, bytes });
    if (saved.saved) notify.done(`Cópia salva: ${saved.name}`);
    else if (saved.reason !== 'cancelled') notify.failed(fileReasonText(saved.reason));
  };
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.name}>Antes da última restauração</div>
        <div className={classes.note}>
          {momentText(safety.at)}: {heldText(safety.customers, safety.openCents)}
        </div>
      </div>
      <div className={classes.actions}>
        <ActionButton icon={IconDownload} onClick={() => void save()}>
          Salvar arquivo
        </ActionButton>
        <ActionButton icon={IconArrowBackUp} onClick={onUndo}>
          Desfazer restauração…
        </ActionButton>
      </div>
    </div>
  );
};
