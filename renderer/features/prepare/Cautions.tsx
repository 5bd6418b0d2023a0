import type { Caution } from '@shared/rules/negotiation/prepare/cautions';
import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';
import classes from './Cautions.module.css';

/** What to keep from in this talk; nothing where there is nothing. */
export const Cautions = ({ cautions }: { readonly cautions: readonly Caution[] }) =>
  cautions.length > 0 && (
    <ul className={classes.cautions} aria-label="Antes de conversar">
      {cautions.map(({ text, isStop }) => (
        <li key={text}>
          {isStop ? <IconHandStop size={20} aria-hidden /> : <IconAlertTriangle size={20} aria-hidden />}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
