import { useShop } from '@renderer/data/shop-context';
import type { BackupStatus as FolderStatus } from '@renderer/platform/platform';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconFolder } from '@tabler/icons-react';
import classes from './BackupSection.module.css';

const folderText = ({ folder, reachable, files }: FolderStatus): string => {
  if (!folder) return 'Nenhuma pasta escolhida. Prefira um pen drive ou uma pasta que vai para a nuvem.';
  if (!reachable) return `${folder} – não encontrada. Se é um pen drive, conecte-o.`;
  const copies = files.length === 1 ? '1 cópia' : `${files.length} cópias`;
  return `${folder} – ${files.length === 0 ? 'nenhuma cópia ainda' : copies}`;
};

interface FolderRowProps {
  readonly folder: FolderStatus;
  readonly onChosen: () => void;
}

/** Desktop only: where copies go without asking each time. */
export const FolderRow = ({ folder, onChosen }: FolderRowProps) => {
  const { platform } = useShop();
  const choose = async () => {
    await platform.backupFolder?.choose();
    onChosen();
  };
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.name}>Pasta das cópias</div>
        <div className={classes.note}>{folderText(folder)}</div>
      </div>
      <ActionButton icon={IconFolder} onClick={() => void choose()}>
        {folder.folder ? 'Trocar pasta' : 'Escolher pasta'}
      </ActionButton>
    </div>
  );
};
