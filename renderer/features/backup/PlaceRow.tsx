import { useDevice } from '@renderer/data/device';
import { useShop } from '@renderer/data/shop-context';
import { troubleAdvice } from '@renderer/features/copy-words';
import type { BackupPlace } from '@renderer/platform/platform';
import { ActionButton } from '@renderer/ui/ActionButton';
import {
  IconAlertTriangle,
  IconBrowser,
  IconFolder,
  IconFolderOff,
  IconHistory,
  IconX,
} from '@tabler/icons-react';
import classes from './BackupSection.module.css';
import { copiesText, copyMoment, momentNear } from './copy-words';

interface PlaceRowProps {
  readonly place: BackupPlace;
  /** It was just forgotten, and can still be kept. */
  readonly isForgotten: boolean;
  readonly onShow: () => void;
  /** Absent where places cannot be chosen. */
  readonly onForget?: (() => void) | undefined;
  readonly onKeep: () => void;
}

const iconOf = ({ kind, reachable }: BackupPlace) => {
  if (kind === 'browser') return IconBrowser;
  return reachable ? IconFolder : IconFolderOff;
};

const AWAY = {
  folder: 'Não está conectado agora.',
  browser: 'Este navegador não guarda cópias: leve cada uma para um pen drive.',
} as const;

const holds = ({ files, kind, reachable }: BackupPlace, today: string): string => {
  if (!reachable) return AWAY[kind];
  const [newest] = files;
  if (!newest) return 'Nenhuma cópia ainda.';
  return `${copiesText(files.length)} · a mais nova: ${copyMoment(newest, today)}`;
};

/** One place of copies: whether it is there, what it holds, what went wrong and what to do. */
export const PlaceRow = ({ place, isForgotten, onShow, onForget, onKeep }: PlaceRowProps) => {
  const { today } = useShop();
  const trouble = useDevice('copies')?.places[place.id]?.trouble;
  const Icon = iconOf(place);
  if (isForgotten) {
    return (
      <li className={classes.row} role="status">
        <div className={classes.note}>
          “{place.name}” não recebe mais cópias. As que estão lá continuam lá.
        </div>
        <ActionButton onClick={onKeep}>Desfazer</ActionButton>
      </li>
    );
  }
  return (
    <li className={classes.row}>
      <Icon size={24} aria-hidden className={classes.rowIcon} />
      <div className={classes.rowText}>
        <div className={classes.name}>{place.name}</div>
        <div className={classes.note}>{holds(place, today)}</div>
        {trouble && (
          <div className={classes.trouble}>
            <IconAlertTriangle size={18} aria-hidden />
            <span>
              Sem cópia nova desde {momentNear(trouble.since, today)}. {troubleAdvice(trouble.reason)}
            </span>
          </div>
        )}
      </div>
      <div className={classes.actions}>
        <ActionButton icon={IconHistory} onClick={onShow} disabled={place.files.length === 0}>
          Ver cópias
        </ActionButton>
        {onForget && (
          <ActionButton icon={IconX} onClick={onForget} aria-label={`Esquecer ${place.name}`}>
            Esquecer
          </ActionButton>
        )}
      </div>
    </li>
  );
};
