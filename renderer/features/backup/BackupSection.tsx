import { Progress, Text, Title } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconDeviceFloppy, IconRestore } from '@tabler/icons-react';
import classes from './BackupSection.module.css';
import { FolderRow } from './FolderRow';
import { RestoreDialog } from './RestoreDialog';
import { SafetyRow } from './SafetyRow';
import { StatusLine } from './StatusLine';
import { useBackupPlaces } from './use-backup-places';
import { useMakeBackup } from './use-make-backup';
import { useRestore } from './use-restore';

const WHERE = {
  desktop:
    'A cópia é um arquivo só, com tudo o que há na loja. Ela vai para a pasta abaixo e é conferida lá.',
  browser:
    'A cópia é um arquivo só, com tudo o que há na loja. Ela vai para os downloads: leve-a para um pen drive.',
} as const;

interface BackupSectionProps {
  /** False where a title stands above it already. */
  readonly withTitle?: boolean;
}

/** Everything about copies of the shop: how it stands, making one, restoring one. */
export const BackupSection = ({ withTitle = true }: BackupSectionProps) => {
  const { platform, isExample } = useShop();
  const places = useBackupPlaces();
  const { share, make } = useMakeBackup(places.refresh);
  const flow = useRestore(places.refresh);
  useShortcuts(isExample ? {} : { 'mod+b': () => void make() });

  return (
    <section className={classes.section} aria-label="Cópias de segurança">
      {withTitle && <Title order={2}>Cópias de segurança</Title>}
      <StatusLine />
      <Text className={classes.note}>{WHERE[platform.kind]}</Text>
      {!isExample && (
        <>
          <div className={classes.actions}>
            <ActionButton
              primary
              icon={IconDeviceFloppy}
              keyHint="Ctrl B"
              onClick={() => void make()}
              disabled={share !== null}
            >
              Fazer cópia agora
            </ActionButton>
            <ActionButton icon={IconRestore} onClick={() => void flow.choose()}>
              Restaurar uma cópia…
            </ActionButton>
          </div>
          {share !== null && <Progress value={Math.round(share * 100)} aria-label="Fazendo a cópia" />}
          {places.folder && <FolderRow folder={places.folder} onChosen={places.refresh} />}
          {places.safety && <SafetyRow safety={places.safety} onUndo={() => void flow.lookBack()} />}
        </>
      )}
      <RestoreDialog flow={flow} />
    </section>
  );
};
