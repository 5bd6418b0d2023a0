import { ActionButton } from '@renderer/ui/ActionButton';
import { paths } from '@renderer/ui/paths';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import { useLocation } from 'wouter';

interface NoReturnProps {
  readonly text: string;
  readonly customerId: string;
  /** The agreement that is undone first. */
  readonly agreementId?: string;
}

/** Why nothing of this purchase can be returned, and where to go from here. */
export const NoReturn = ({ text, customerId, agreementId }: NoReturnProps) => {
  const [, go] = useLocation();
  return (
    <WorkPanel
      label="Devolução"
      actions={
        agreementId === undefined ? (
          <ActionButton primary keyHint="Esc" onClick={() => go(paths.customer(customerId))}>
            Abrir a ficha
          </ActionButton>
        ) : (
          <ActionButton primary onClick={() => go(paths.agreement(agreementId))}>
            Ver o acordo
          </ActionButton>
        )
      }
    >
      <p role="status">{text}</p>
    </WorkPanel>
  );
};
