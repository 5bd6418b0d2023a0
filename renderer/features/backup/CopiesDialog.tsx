import { Modal, Text } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { fileReasonText } from '@renderer/features/copy-words';
import type { BackupPlace } from '@renderer/platform/platform';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { useFocusBack } from '@renderer/ui/use-focus-back';
import { logExport, wholeShop } from '@renderer/use-cases/log-export';
import { IconDownload, IconRestore } from '@tabler/icons-react';
import classes from './CopiesDialog.module.css';
import { type CopyFile, copyMoment, copyRemarks, sizeText } from './copy-words';

interface CopiesDialogProps {
  readonly place: BackupPlace;
  readonly onRestore: (file: CopyFile) => void;
  readonly onClose: () => void;
}

/** The copies in a place, newest first: each can be restored, or saved elsewhere. */
export const CopiesDialog = ({ place, onRestore, onClose }: CopiesDialogProps) => {
  const { today, platform } = useShop();
  useFocusBack();
  const { withOwner } = useOwnerApproval();
  const save = ({ name }: CopyFile) =>
    withOwner('export', async (context) => {
      const read = await platform.places.read(place.id, name);
      if (!read.ok)
        return notify.failed(fileReasonText(read.reason === 'no-place' ? 'folder-missing' : read.reason));
      const saved = await platform.saveFile({ kind: 'backup', suggestedName: name, bytes: read.bytes });
      if (!saved.saved)
        return saved.reason === 'cancelled' ? undefined : notify.failed(fileReasonText(saved.reason));
      await logExport(context, { label: wholeShop(saved.name) });
      notify.done(`Cópia salva: ${saved.name}`);
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={place.kind === 'browser' ? 'Cópias neste navegador' : `Cópias em ${place.name}`}
      size="lg"
      centered
    >
      <Text className={classes.hint}>
        Restaurar mostra antes o que vai mudar, e pode ser desfeito. As cópias antigas saem sozinhas: ficam
        todas as de hoje, uma por dia por 14 dias, uma por semana por 8 semanas e uma por mês por um ano.
      </Text>
      <ul className={classes.list}>
        {place.files.map((file, index) => (
          <li key={file.name} className={classes.copy}>
            <div className={classes.text}>
              <div className={classes.moment}>{copyMoment(file, today)}</div>
              <div className={classes.note}>
                {[sizeText(file.sizeBytes), copyRemarks(file)].filter(Boolean).join(' · ')}
              </div>
            </div>
            <ActionButton icon={IconDownload} onClick={() => void save(file)}>
              Salvar arquivo
            </ActionButton>
            <ActionButton
              icon={IconRestore}
              onClick={() => onRestore(file)}
              data-autofocus={index === 0 || undefined}
              aria-label={`Restaurar a cópia de ${copyMoment(file, today)}`}
            >
              Restaurar…
            </ActionButton>
          </li>
        ))}
      </ul>
    </Modal>
  );
};
