import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import {
  IconArrowBackUp,
  IconCash,
  IconHeartHandshake,
  IconMessageCircle,
  IconShoppingCart,
} from '@tabler/icons-react';
import classes from './CustomerScreen.module.css';
import type { TimelineEntry } from './timeline';
import type { TimelineAction } from './timeline-action';

const ICONS = {
  sale: IconShoppingCart,
  payment: IconCash,
  contact: IconMessageCircle,
  agreement: IconHeartHandshake,
} as const;

interface Offer extends TimelineAction {
  readonly label: string;
}

const offersOf = (entry: TimelineEntry): Offer[] => {
  const id = entry.key;
  switch (entry.kind) {
    case 'payment': {
      const receipt: Offer = { what: 'receipt', id, label: '2ª via do recibo' };
      const reverse: Offer = { what: 'reverse', id, label: 'Estornar' };
      return entry.undone || entry.payment.kind !== 'installments' ? [receipt] : [receipt, reverse];
    }
    case 'sale': {
      const carne: Offer = { what: 'carne', id, label: 'Carnê' };
      const cancel: Offer = { what: 'cancel', id, label: 'Cancelar venda' };
      return entry.undone ? [] : [carne, cancel];
    }
    case 'agreement':
      return [{ what: 'agreement', id, label: 'Ver acordo' }];
    case 'contact':
      return [];
  }
};

interface TimelineRowProps {
  readonly entry: TimelineEntry;
  readonly today: CivilDay;
  readonly onAct: (action: TimelineAction) => void;
}

/** One thing that happened. What was taken back stays, struck through, and says so. */
export const TimelineRow = ({ entry, today, onAct }: TimelineRowProps) => {
  const Icon = ICONS[entry.kind];
  return (
    <li className={classes.entry} data-undone={entry.undone !== undefined || undefined}>
      <Icon size={20} aria-hidden className={classes.icon} />
      <div className={classes.told}>
        <div className={classes.title}>
          <span className={classes.what}>{entry.title}</span>
          {entry.cents !== undefined && <span className={classes.amount}>{formatMoney(entry.cents)}</span>}
        </div>
        <div className={classes.detail}>
          <time dateTime={entry.day} title={relativeDay(entry.day, today)}>
            {formatDay(entry.day)}
          </time>
          {entry.detail && <span className={classes.words}>{entry.detail}</span>}
        </div>
        {entry.undone && (
          <div className={classes.undone}>
            <IconArrowBackUp size={16} aria-hidden /> {entry.undone}
          </div>
        )}
        <div className={classes.offers}>
          {offersOf(entry).map(({ label, ...action }) => (
            <button key={label} type="button" onClick={() => onAct(action)}>
              {label}
            </button>
          ))}
        </div>
      </div>
    </li>
  );
};
