import { counted } from '@shared/wording/counted';
import { IconAlertTriangle, IconInfoCircle, IconTool } from '@tabler/icons-react';
import type { FindingGroup, Remedy } from './finding-groups';
import classes from './IntegrityScreen.module.css';

export const GROUP_HEIGHT = 64;

const ICONS = { repair: IconTool, copy: IconAlertTriangle, told: IconInfoCircle } as const;
const WORDS: Readonly<Record<Remedy, string>> = {
  repair: 'pode ser consertado',
  copy: 'precisa de você',
  told: 'para saber',
};

/** Whose records do not follow, how many, and what can be done. */
export const GroupRow = ({ group: { name, findings, remedy } }: { readonly group: FindingGroup }) => {
  const Icon = ICONS[remedy];
  return (
    <div className={classes.row} data-remedy={remedy}>
      <Icon size={22} aria-hidden />
      <div className={classes.who}>
        <div className={classes.name}>{name || 'Cliente que não está na loja'}</div>
        <div className={classes.detail}>
          {counted(findings.length, 'ponto', 'pontos')} · {WORDS[remedy]}
        </div>
      </div>
    </div>
  );
};
