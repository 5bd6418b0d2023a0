import { Progress } from '@mantine/core';
import { Page } from '@renderer/ui/Page';
import { useEffect } from 'react';
import classes from './WaitStep.module.css';

interface WaitStepProps {
  readonly title: string;
  readonly note: string;
  /** 0 to 1; left out while nobody knows how long it takes. */
  readonly share?: number;
  /** Asks before the window is closed meanwhile. */
  readonly guarded?: boolean;
}

export const WaitStep = ({ title, note, share, guarded = false }: WaitStepProps) => {
  useEffect(() => {
    if (!guarded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [guarded]);
  const percent = share === undefined ? 100 : Math.round(share * 100);
  return (
    <Page title="Importar planilha">
      <div className={classes.wait} aria-live="polite">
        <h2 className={classes.title}>{title}</h2>
        <Progress value={percent} animated={share === undefined} aria-label="Andamento" size="lg" />
        <p className={classes.note}>{note}</p>
      </div>
    </Page>
  );
};
