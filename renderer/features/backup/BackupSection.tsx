import { Progress, Text, Title } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { IntegrityRow } from '@renderer/features/integrity';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconDeviceFloppy, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './BackupSection.module.css';
import { PassphraseRow } from './PassphraseRow';
import { PlacesList } from './PlacesList';
import { RestoreDialog } from './RestoreDialog';
import { SafetyRow } from './SafetyRow';
import { StatusLine } from './StatusLine';
import { useCopyPlaces } from './use-copy-places';
import { useMakeBackup } from './use-make-backup';
import { useRestore } from './use-restore';

const WHERE = {
  desktop:
    'O Em Dia copia sozinho tudo o que há na loja: uma vez por dia, quando ninguém está usando e ao fechar. Cada cópia é conferida: ele a restaura à parte e compara com a loja.',
  browser:
    'O Em Dia copia sozinho tudo o que há na loja e confere cada cópia. Ela fica neste navegador e também vai para os downloads quando você faz uma: leve-a para um pen drive.',
} as const;

interface BackupSectionProps {
  /** False where a title stands above it already. */
  readonly withTitle?: boolean;
  /** What else brings something back from a copy. */
  readonly more?: ReactNode;
}

/** Everything about copies of the shop: how they stand, where they are, making one, restoring one. */
export const BackupSection = ({ withTitle = true, more }: BackupSectionProps) => {
  const { platform, isExample } = useShop();
  const places = useCopyPlaces();
  const { share, make } = useMakeBackup(places.add);
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
            {more}
          </div>
          {share !== null && <Progress value={Math.round(share * 100)} aria-label="Fazendo a cópia" />}
          <PlacesList
            places={places}
            onAdded={() => void make()}
            onRestore={(place, file) => void flow.restoreFrom(place, file)}
          />
          <PassphraseRow />
          {places.safety && <SafetyRow safety={places.safety} onUndo={() => void flow.lookBack()} />}
        </>
      )}
      <IntegrityRow />
      <RestoreDialog flow={flow} />
    </section>
  );
};
