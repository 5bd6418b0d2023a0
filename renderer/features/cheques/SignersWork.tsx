import { useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { movedBy } from '@renderer/ui/ListSearch';
import { listKeys } from '@renderer/ui/list-keys';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { useEffect } from 'react';
import classes from './ChequesScreen.module.css';
import { SignerList } from './SignerList';
import { TotalsTables } from './TotalsTables';
import { useSigners } from './use-signers';
import { viewWords } from './views';

interface SignersWorkProps {
  /** Those that stand. */
  readonly cheques: readonly Cheque[];
  readonly typed: string;
  /** Looks for the cheques one signed. */
  readonly onOpen: (name: string) => void;
}

/** How much hangs on each who signed, and what stands by state and by bank. */
export const SignersWork = ({ cheques, typed, onOpen }: SignersWorkProps) => {
  const signers = useSigners(typed);
  const { at, set } = useChequeDrawer();
  const selected = movedBy(at, 0, signers?.length ?? 0);
  const choose = (index: number) => set({ at: index });
  // The search moves the same place without knowing where the list ends.
  useEffect(() => {
    if (signers && at !== selected) set({ at: selected });
  }, [signers, at, selected, set]);
  const open = (index: number) => {
    const signer = signers?.[index];
    if (signer) onOpen(signer.name);
  };
  const enter = () => open(selected);
  useShortcuts({
    ...listKeys((step) => choose(movedBy(selected, step, signers?.length ?? 0))),
    Enter: enter,
  });
  return (
    <div className={classes.work}>
      <div className={classes.left}>
        <h2 className={classes.heading}>Por quem assinou</h2>
        {signers?.length === 0 && (
          <p className={classes.none}>
            {typed.trim() === ''
              ? viewWords.signers.empty
              : `Ninguém com cheque em aberto encontrado com “${typed.trim()}”.`}
          </p>
        )}
        {signers && signers.length > 0 && (
          <SignerList signers={signers} selected={selected} onSelect={choose} onOpen={open} />
        )}
      </div>
      <section className={classes.file} aria-label="Totais">
        <TotalsTables cheques={cheques} />
      </section>
    </div>
  );
};
