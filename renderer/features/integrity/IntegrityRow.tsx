import type { LastCheck } from '@renderer/data/last-check';
import { useLastCheck } from '@renderer/data/queries/integrity-trouble';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { paths } from '@renderer/ui/paths';
import type { CivilDay } from '@shared/calendar/civil-day';
import { counted } from '@shared/wording/counted';
import { IconListCheck } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import classes from './IntegrityRow.module.css';
import { momentText } from './moment-text';

const lastText = (last: LastCheck | null, today: CivilDay): string => {
  if (!last) return 'Ainda não foram conferidos neste computador.';
  const when = `Conferidos ${momentText(last.at, today)}`;
  return last.found === 0
    ? `${when}: tudo certo.`
    : `${when}: ${counted(last.found, 'ponto não confere', 'pontos não conferem')}.`;
};

/** Among the settings of copies: when all records were last looked through, and the way to do it now. */
export const IntegrityRow = () => {
  const { today } = useShop();
  const [, go] = useLocation();
  const last = useLastCheck();
  if (last === undefined) return null;
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.name}>Registros da loja</div>
        <div className={classes.note} data-wrong={(last?.found ?? 0) > 0 || undefined}>
          {lastText(last, today)}
        </div>
      </div>
      <ActionButton icon={IconListCheck} onClick={() => go(paths.integrity())}>
        Conferir agora
      </ActionButton>
    </div>
  );
};
