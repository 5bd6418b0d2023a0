import { ActionButton } from '@renderer/ui/ActionButton';
import { IconCircleCheck, IconFileUnknown } from '@tabler/icons-react';
import classes from './PreviewStep.module.css';

interface NothingNewProps {
  /** Rows that are in the shop already. */
  readonly known: number;
  readonly onAgain: () => void;
}

/** A sheet that would add nothing: because it is all there, or because no row could be read. */
export const NothingNew = ({ known, onAgain }: NothingNewProps) => {
  const Icon = known > 0 ? IconCircleCheck : IconFileUnknown;
  return (
    <div className={classes.nothing} role="status">
      <Icon size={36} stroke={1.5} aria-hidden />
      <div>
        <b>{known > 0 ? 'Esta planilha já foi importada' : 'Nenhuma linha pôde ser lida'}</b>
        <p>
          {known > 0
            ? 'Tudo o que podia entrar já está no Em Dia. Nada será repetido nem mudado.'
            : 'Veja abaixo o motivo de cada linha. Quase sempre basta corrigir o que é cada coluna.'}
        </p>
      </div>
      <ActionButton onClick={onAgain} autoFocus>
        Escolher outra planilha
      </ActionButton>
    </div>
  );
};
