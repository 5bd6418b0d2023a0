import type { Moment } from '@renderer/features/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import { toneSummary } from '@shared/rules/tone/verdict';
import { IconAlertTriangle, IconCircleCheck, IconMoon, IconScale } from '@tabler/icons-react';
import { LetterPreview } from './LetterPreview';
import classes from './LettersScreen.module.css';
import type { LetterRow } from './letter-due';
import { useWritten } from './use-written';

const DECISION =
  '60 dias ou mais: a carta é decisão sua. Antes, veja se uma conversa ou um acordo não resolve; se marcar, confira valores e endereço.';

interface LetterPanelProps {
  readonly row: LetterRow;
  readonly moment: Moment;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  readonly onFile: () => void;
  readonly onNegotiate: () => void;
}

/** The letter to one customer before it is printed. */
export const LetterPanel = ({ row, moment, isTicked, onTick, onFile, onNegotiate }: LetterPanelProps) => {
  const letter = useWritten(row, moment);
  const { customer } = row.account;
  const waits = row.obstacle !== null;
  return (
    <WorkPanel
      label={`Carta para ${customer.name}`}
      actions={
        <>
          <ActionButton size="sm" keyHint="Espaço" onClick={onTick} disabled={waits}>
            {isTicked ? 'Não imprimir esta' : 'Marcar para imprimir'}
          </ActionButton>
          <ActionButton size="sm" keyHint="N" onClick={onNegotiate}>
            Negociar
          </ActionButton>
          <ActionButton size="sm" keyHint="F" onClick={onFile}>
            Ficha
          </ActionButton>
        </>
      }
    >
      <h2 className={classes.name}>{customer.name}</h2>
      {waits && (
        <p className={classes.waits}>
          <IconMoon size={18} aria-hidden />
          <span>{row.obstacle}</span>
        </p>
      )}
      {!waits && row.decides && (
        <p className={classes.decides}>
          <IconScale size={18} aria-hidden />
          <span>{DECISION}</span>
        </p>
      )}
      {!waits && letter && (
        <>
          <LetterPreview letter={letter} moment={moment} />
          <p className={letter.isSendable ? classes.good : classes.bad} role="status">
            {letter.isSendable ? (
              <IconCircleCheck size={18} aria-hidden />
            ) : (
              <IconAlertTriangle size={18} aria-hidden />
            )}
            <span>
              {toneSummary(letter.findings)}
              {!letter.isSendable && ' O texto das cartas está em Ajustes.'}
            </span>
          </p>
        </>
      )}
    </WorkPanel>
  );
};
