import { formatDay } from '@shared/calendar/format';
import type { TabClosing } from '@shared/domain/tab';
import { joined, parcelas, type TimelineEntry } from './entry';

const compras = (count: number): string => (count === 1 ? '1 compra' : `${count} compras`);

export const tabClosingEntry = (closing: TabClosing): TimelineEntry => ({
  kind: 'tab-closing',
  key: closing.id,
  closing,
  day: closing.day,
  at: closing.createdAt,
  title: `Caderneta fechada, nº ${closing.number}`,
  detail: joined([
    compras(closing.entryCount),
    `${parcelas(closing.installmentCount)}, ${closing.installmentCount === 1 ? 'para' : 'a primeira em'} ${formatDay(closing.firstDueDay)}`,
  ]),
  cents: closing.totalCents,
  undone: closing.cancelledOn && `reaberta em ${formatDay(closing.cancelledOn)}`,
});
