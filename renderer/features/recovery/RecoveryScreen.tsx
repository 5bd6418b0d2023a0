import { Loader } from '@mantine/core';
import type { Database } from '@renderer/data/database';
import { getPlatform } from '@renderer/platform';
import type { LastKnown } from '@renderer/platform/platform';
import { ActionButton } from '@renderer/ui/ActionButton';
import { TextButton } from '@renderer/ui/TextButton';
import { knownShop } from '@renderer/use-cases/lost-shop';
import { IconFileSearch, IconLifebuoy, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { CopyList } from './CopyList';
import { RecoveryDialog } from './RecoveryDialog';
import classes from './RecoveryScreen.module.css';
import { situation } from './recovery-words';
import { useCheckedCopies } from './use-checked-copies';
import { useRecovery } from './use-recovery';

interface RecoveryScreenProps {
  /** The store opens and is empty; absent where it cannot be opened. */
  readonly lost?: { readonly db: Database; readonly known: LastKnown };
  /** This store is the shop's from now on. */
  readonly onUse: (store: string) => void;
  readonly onAgain: () => void;
}

const useKnown = (lost: RecoveryScreenProps['lost']): LastKnown | null => {
  const [known, setKnown] = useState(lost?.known ?? null);
  useEffect(() => {
    if (!lost) void knownShop(getPlatform()).then(setKnown);
  }, [lost]);
  return known;
};

/** Instead of a first run: the shop was here and is not, or does not open. The way back is a copy. */
export const RecoveryScreen = ({ lost, onUse, onAgain }: RecoveryScreenProps) => {
  const platform = getPlatform();
  const known = useKnown(lost);
  const copies = useCheckedCopies(platform);
  const isAlone = copies?.length === 0;
  const recovery = useRecovery(platform, lost?.db);
  const { title, text } = situation(known, !lost);
  return (
    <main className={classes.recovery}>
      <div className={classes.sheet}>
        <header className={classes.head}>
          <IconLifebuoy size={44} stroke={1.4} aria-hidden />
          <div>
            <h1 className={classes.title}>{title}</h1>
            <p className={classes.text}>{text}</p>
          </div>
        </header>
        <section className={classes.copies} aria-labelledby="copies">
          <h2 id="copies" className={classes.heading}>
            Cópias encontradas
          </h2>
          {copies === undefined && <Loader size="sm" aria-label="Procurando cópias" />}
          {isAlone && (
            <p className={classes.none}>
              Nenhuma por aqui. Se as cópias ficam em um pen drive, conecte-o e escolha o arquivo.
            </p>
          )}
          {copies && copies.length > 0 && (
            <CopyList copies={copies} onChoose={(copy) => void recovery.choose(copy)} />
          )}
        </section>
        <footer className={classes.actions}>
          <ActionButton
            // Alone it is where the keyboard starts.
            key={String(isAlone)}
            autoFocus={isAlone}
            primary={isAlone}
            icon={IconFileSearch}
            onClick={() => void recovery.chooseFile()}
          >
            Escolher um arquivo…
          </ActionButton>
          <ActionButton icon={IconRefresh} onClick={onAgain}>
            Tentar de novo
          </ActionButton>
          <span className={classes.anew}>
            <TextButton onClick={recovery.askAnew}>Começar uma loja nova…</TextButton>
          </span>
        </footer>
      </div>
      <RecoveryDialog recovery={recovery} onUse={onUse} />
    </main>
  );
};
