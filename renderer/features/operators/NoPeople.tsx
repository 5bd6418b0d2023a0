import { ActionButton } from '@renderer/ui/ActionButton';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './Operators.module.css';
import { RolesTable } from './RolesTable';
import { SetUpDialog } from './SetUpDialog';

/** Why a shop would ask for a PIN, and the way to begin. */
export const NoPeople = () => {
  const [isSettingUp, setSettingUp] = useState(false);
  return (
    <div className={classes.two}>
      <div className={classes.card}>
        <h3 className={classes.heading}>Cada um com o seu PIN</h3>
        <p className={classes.why}>
          Se mais alguém atende no balcão, cada pessoa entra com um PIN, e a fita do dia guarda quem vendeu,
          quem recebeu e quem desfez. O que mexe com dinheiro já recebido, com limites e com os ajustes fica
          para o dono.
        </p>
        <div className={classes.actions}>
          <ActionButton primary icon={IconUserPlus} onClick={() => setSettingUp(true)}>
            Começar pelo dono
          </ActionButton>
        </div>
      </div>
      <RolesTable />
      {isSettingUp && <SetUpDialog onClose={() => setSettingUp(false)} />}
    </div>
  );
};
