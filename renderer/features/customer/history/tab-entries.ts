import { formatDay } from '@shared/calendar/format';
import type { TabClosing } from '@shared/domain/tab';
import { counted, installmentsText } from '@shared/wording/counted';
import { joined, type TimelineEntry } from './entry';

export const tabClosingEntry = (closing: TabClosing): TimelineEntry => ({
  kind: 'tab-closing',
  key: closing.id,
  closing,
  day: closing.day,
  at: closing.createdAt,
  title: `Caderneta fechada, nº ${closing.number}`,
  detail: joined([
    counted(closing.entryCount, 'compra', 'compras'),
    `${installmentsText(closing.installmentCount)}, ${closing.installmentCount === 1 ? 'para' : 'a primeira em'} ${formatDay(closing.firstDueDay)}`,
  ]),
  cents: closing.totalCents,
  undone: closing.cancelledOn && `reaberta em ${formatDay(closing.cancelledOn)}`,
});
