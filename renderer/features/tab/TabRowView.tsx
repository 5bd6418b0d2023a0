import { Money } from '@renderer/ui/Money';
import { Pill, type Tone } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import type { ClosingState } from '@shared/domain/tab-closing-day';
import { formatPhone } from '@shared/identity/phone';
import { IconAlertTriangle, IconCalendarCheck } from '@tabler/icons-react';
import classes from './TabListScreen.module.css';
import type { TabItem } from './tab-list-view';
import { closingText, comprasText } from './tab-words';

export const ROW_HEIGHT = 60;

const TONES: Record<ClosingState['kind'], Tone> = {
  passed: 'attention',
  today: 'good',
  ahead: 'neutral',
  none: 'neutral',
};
const ICONS = { passed: IconAlertTriangle, today: IconCalendarCheck, ahead: undefined, none: undefined };

interface TabRowViewProps {
  readonly item: TabItem;
  readonly today: CivilDay;
}

/** One tab in the list: whose, how much in how many purchases, since when, and when it is to be closed. */
export const TabRowView = ({ item, today }: TabRowViewProps) => {
  const { row, closing } = item;
  const { customer, tabCents, entryCount, oldestDay } = row;
  const detail = [
    customer.nickname ? `“${customer.nickname}”` : '',
    customer.phones[0] ? formatPhone(customer.phones[0].digits) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <div className={classes.row}>
      <div className={classes.who}>
        <div className={classes.name}>{customer.name}</div>
        <div className={classes.detail}>{detail}</div>
      </div>
      <span className={classes.count}>
        {oldestDay ? `${comprasText(entryCount)} desde ${formatDayMonth(oldestDay)}` : 'nada na caderneta'}
      </span>
      <span className={classes.money}>{oldestDay && <Money cents={tabCents} weight={600} />}</span>
      <span>
        {oldestDay && (
          <Pill tone={TONES[closing.kind]} icon={ICONS[closing.kind]}>
            {closingText(closing, today)}
          </Pill>
        )}
      </span>
    </div>
  );
};
