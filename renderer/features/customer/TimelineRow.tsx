import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import {
  type Icon,
  IconArrowBackUp,
  IconCash,
  IconCashBanknoteMinus,
  IconFileText,
  IconHeartHandshake,
  IconMessageCircle,
  IconNotebook,
  IconPackageImport,
  IconReceiptDollar,
  IconScale,
  IconShoppingCart,
  IconSignRight,
} from '@tabler/icons-react';
import classes from './Timeline.module.css';
import type { TimelineEntry } from './timeline';
import type { TimelineAction } from './timeline-action';
import { offersOf } from './timeline-offers';

const ICONS: Record<TimelineEntry['kind'], Icon> = {
  sale: IconShoppingCart,
  payment: IconCash,
  return: IconPackageImport,
  refund: IconCashBanknoteMinus,
  'tab-closing': IconNotebook,
  contact: IconMessageCircle,
  agreement: IconHeartHandshake,
  'agreement-event': IconHeartHandshake,
  proposal: IconFileText,
  decision: IconScale,
  'legal-step': IconSignRight,
  cheque: IconReceiptDollar,
};

interface TimelineRowProps {
  readonly entry: TimelineEntry;
  /** `por Ana` */
  readonly doneBy?: string | undefined;
  readonly today: CivilDay;
  readonly onAct: (action: TimelineAction) => void;
}

/** One thing that happened. What was taken back stays, struck through, and says so. */
export const TimelineRow = ({ entry, doneBy, today, onAct }: TimelineRowProps) => {
  const IconOf = ICONS[entry.kind];
  const words = [entry.detail, doneBy].filter((text) => text).join(' · ');
  return (
    <li className={classes.entry} data-undone={entry.undone !== undefined || undefined}>
      <IconOf size={20} aria-hidden className={classes.icon} />
      <div>
        <div className={classes.title}>
          <span className={classes.what}>{entry.title}</span>
          {entry.cents !== undefined && <span className={classes.amount}>{formatMoney(entry.cents)}</span>}
        </div>
        <div className={classes.detail}>
          <time dateTime={entry.day} title={relativeDay(entry.day, today)}>
            {formatDay(entry.day)}
          </time>
          {words && <span className={classes.words}>{words}</span>}
        </div>
        {entry.note && !entry.undone && <div className={classes.aside}>{entry.note}</div>}
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
