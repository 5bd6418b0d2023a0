import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useEffect, useRef } from 'react';
import classes from './NextStep.module.css';

interface ReplySentProps {
  readonly error: string | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The reply was opened or copied: whether it went is for the owner to say. */
export const ReplySent = ({ error, onYes, onNo }: ReplySentProps) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  useShortcuts({ n: onNo });
  return (
    <section ref={box} className={classes.reply} aria-label="A resposta foi enviada?">
      <h3 className={classes.heading}>A resposta foi enviada?</h3>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      <div className={classes.actions}>
        <ActionButton size="sm" primary keyHint="Enter" onClick={onYes}>
          Sim, anotar e terminar
        </ActionButton>
        <ActionButton size="sm" keyHint="N" onClick={onNo}>
          Não enviei
        </ActionButton>
      </div>
    </section>
  );
};
