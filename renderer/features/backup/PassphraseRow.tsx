import { useDevice } from '@renderer/data/device';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import { removeCopyPassphrase, setCopyPassphrase } from '@renderer/use-cases/copy-places';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './BackupSection.module.css';
import { PassphraseDialog } from './PassphraseDialog';

/** Whether copies are locked, and with what they will be. */
export const PassphraseRow = () => {
  const { withOwner } = useOwnerApproval();
  const passphrase = useDevice('copyPassphrase');
  const alone = useAlone('Não foi possível gravar. A senha das cópias continua como estava; tente de novo.');
  const [asking, setAsking] = useState(false);
  const isLocked = typeof passphrase === 'string';
  const Icon = isLocked ? IconLock : IconLockOpen;

  const save = async (typed: string) => {
    await alone(() =>
      withOwner('settings', async (context) => {
        await setCopyPassphrase(context, typed);
        setAsking(false);
        notify.done('As próximas cópias vão com esta senha. As de antes abrem como sempre abriram.');
      }),
    );
  };
  const remove = () =>
    alone(() =>
      withOwner('settings', async (context) => {
        await removeCopyPassphrase(context);
        const before = passphrase;
        const undo = () => typeof before === 'string' && setCopyPassphrase(context, before);
        notify.done('As próximas cópias vão sem senha.', undo);
      }),
    );

  if (passphrase === undefined) return null;
  return (
    <div className={classes.row}>
      <Icon size={24} aria-hidden className={classes.rowIcon} />
      <div className={classes.rowText}>
        <div className={classes.name}>Senha das cópias</div>
        <div className={classes.note}>
          {isLocked
            ? 'Ligada. Quem achar o pen drive não abre as cópias. Ela fica lembrada neste computador, que por isso não está protegido por ela.'
            : 'Sem senha: quem achar o pen drive pode ver tudo o que há na loja.'}
        </div>
      </div>
      <div className={classes.actions}>
        <ActionButton icon={IconLock} onClick={() => setAsking(true)}>
          {isLocked ? 'Trocar senha…' : 'Pôr senha…'}
        </ActionButton>
        {isLocked && <ActionButton onClick={() => void remove()}>Tirar senha</ActionButton>}
      </div>
      {asking && <PassphraseDialog onSave={save} onClose={() => setAsking(false)} />}
    </div>
  );
};
