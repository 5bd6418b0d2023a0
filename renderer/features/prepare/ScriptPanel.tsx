import { ActionButton } from '@renderer/ui/ActionButton';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import type { Preparation } from '@shared/rules/negotiation/prepare/preparation';
import { IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './ScriptPanel.module.css';
import { insteadOfScript } from './script-words';
import type { PrepareCommands } from './use-prepare';

interface ScriptPanelProps {
  readonly preparation: Preparation;
  readonly commands: PrepareCommands;
  /** Where to type what is heard. */
  readonly children: ReactNode;
}

/** How to begin and how to go on, in a few warm words; and the way to the table. */
export const ScriptPanel = ({ preparation: { script, nothing }, commands, children }: ScriptPanelProps) => (
  <WorkPanel
    label="Roteiro da conversa"
    notice={nothing === null && children}
    actions={
      <>
        {commands.negotiate && (
          <ActionButton primary icon={IconHeartHandshake} keyHint="Enter" onClick={commands.negotiate}>
            Negociar
          </ActionButton>
        )}
        <ActionButton keyHint="C" onClick={commands.talk}>
          Conversar
        </ActionButton>
        <ActionButton keyHint="A" onClick={commands.note}>
          Anotar conversa
        </ActionButton>
        <ActionButton keyHint="F" onClick={commands.file}>
          Ficha
        </ActionButton>
      </>
    }
  >
    <h2 className={classes.heading}>Roteiro da conversa</h2>
    {nothing !== null && <p className={classes.instead}>{insteadOfScript[nothing]}</p>}
    <ol className={classes.steps}>
      {script.map(({ title, say, hint }) => (
        <li key={title}>
          <strong>{title}</strong>
          {hint && <span className={classes.hint}>{hint}</span>}
          <span className={classes.say}>“{say}”</span>
        </li>
      ))}
    </ol>
  </WorkPanel>
);
