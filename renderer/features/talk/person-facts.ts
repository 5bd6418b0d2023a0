import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { ConversationView } from './conversation-view';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

const onTimeText = ({ summary, entry }: ConversationView): string => {
  const { settledCount, settledLateCount } = summary;
  const late = entry?.position.overdue.count ?? 0;
  const total = settledCount + late;
  return total === 0 ? 'primeira compra' : `${settledCount - settledLateCount} de ${total}`;
};

const lastContactText = ({ summary }: ConversationView, today: CivilDay): string => {
  if (summary.lastContactDay !== undefined) return relativeDay(summary.lastContactDay, today);
  return summary.settledCount > 0 && summary.settledLateCount === 0 ? 'nunca precisou' : 'nenhum';
};

/** What is open, apart from what cheques wait to bring. */
const openFacts = ({ summary: { openCents, awaitingCents = 0 } }: ConversationView): Fact[] => [
  { label: 'Em aberto', value: formatMoney(openCents - awaitingCents) },
  ...(awaitingCents > 0 ? [{ label: 'Em cheques', value: formatMoney(awaitingCents) }] : []),
];

/** The few facts under a customer's name. */
export const personFacts = (view: ConversationView, today: CivilDay): Fact[] => [
  ...openFacts(view),
  { label: 'Em atraso hoje', value: formatMoney(view.overdue.totalCents) },
  { label: 'Em dia até hoje', value: onTimeText(view) },
  { label: 'Último contato', value: lastContactText(view, today) },
];
