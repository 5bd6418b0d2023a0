import { TextButton } from '@renderer/ui/TextButton';
import { IconAlertTriangle, IconWritingSign } from '@tabler/icons-react';
import type { ChequeState } from './cheque-state';
import classes from './PlanPanel.module.css';

interface ChequesLineProps {
  readonly state: ChequeState;
  readonly onOpen: () => void;
}

/** Whether the plan is paid with cheques, and the way to them. */
export const ChequesLine = ({ state, onOpen }: ChequesLineProps) => {
  const IconOf = state.isToDo ? IconAlertTriangle : IconWritingSign;
  return (
    <p className={classes.cheques} data-attention={state.isToDo || undefined}>
      <IconOf size={18} aria-hidden />
      <span>{state.text}</span>
      <TextButton keyHint="F9" onClick={onOpen}>
        {state.given.length > 0 ? 'Mudar' : 'Receber em cheques'}
      </TextButton>
    </p>
  );
};
