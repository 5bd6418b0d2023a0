import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { Channel } from '@shared/domain/customer';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';
import { nonPaymentReasonLabel } from '@shared/domain/non-payment-reason-label';
import { useEffect, useRef } from 'react';
import { answerOptions } from '../answers';
import type { Entry } from './entry';
import classes from './PromiseForm.module.css';
import { ReasonRow } from './ReasonRow';
import { reasonKeys, reasonsFor, withTold } from './reason-options';

interface WhyNotPaidProps {
  readonly entry: Entry;
  readonly channel: Channel;
  readonly error: string | null;
  readonly onSave: (reason: NonPaymentReason | undefined) => void;
  readonly onBack: () => void;
}

/** The reason, where one was told: its key writes the answer down with it, Enter as it stands. */
export const WhyNotPaid = ({ entry, channel, error, onSave, onBack }: WhyNotPaidProps) => {
  const { answer, reason: told } = entry;
  const reasons = withTold(reasonsFor(answer, channel), told);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => actions.current?.querySelector('button')?.focus(), []);
  useShortcuts(Object.fromEntries(reasons.map((reason) => [reasonKeys[reason], () => onSave(reason)])));
  return (
    <div className={classes.form}>
      <p className={classes.lead}>
        {answerOptions(channel).find((option) => option.answer === answer)?.text}
        {told ? ` · ${nonPaymentReasonLabel(told).toLowerCase()}` : ''}
      </p>
      <ReasonRow reasons={reasons} value={told} onPick={onSave} />
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      <div ref={actions} className={classes.actions}>
        <ActionButton primary keyHint="Enter" onClick={() => onSave(told)}>
          {told ? 'Anotar com este motivo' : 'Anotar sem motivo'}
        </ActionButton>
        <ActionButton keyHint="Esc" onClick={onBack}>
          Voltar
        </ActionButton>
      </div>
    </div>
  );
};
