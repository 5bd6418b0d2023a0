import { WorkPanel } from '@renderer/ui/WorkPanel';
import type { Preparation } from '@shared/rules/negotiation/prepare/preparation';
import type { ReactNode } from 'react';
import classes from './ScriptPanel.module.css';
import { insteadOfScript } from './script-words';

interface ScriptPanelProps {
  readonly preparation: Preparation;
  /** Always seen at the foot: what is heard, and the way to the table. */
  readonly foot: ReactNode;
}

/** How to begin and how to go on, in a few warm words. */
export const ScriptPanel = ({ preparation: { script, nothing }, foot }: ScriptPanelProps) => (
  <WorkPanel label="Roteiro da conversa" actions={foot}>
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
