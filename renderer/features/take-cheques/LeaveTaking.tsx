import { LeaveDialog } from '@renderer/ui/LeaveDialog';

interface LeaveTakingProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked before cheques that were typed and not taken are let go. */
export const LeaveTaking = ({ onStay, onLeave }: LeaveTakingProps) => (
  <LeaveDialog
    guard={{ isAsking: true, stay: onStay, leave: onLeave, release: onLeave }}
    text="Os cheques digitados aqui ainda não foram recebidos."
  />
);
