import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { channelLabel } from '@shared/domain/channel-label';
import type { CustomerRecords } from '@shared/domain/integrity/records';
import type { Payment } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';

/** A record as the owner knows it. */
export interface NamedRecord {
  readonly id: string;
  readonly day: CivilDay;
  readonly text: string;
}

const PAYMENTS: Record<Payment['kind'], string> = {
  installments: 'Recebimento',
  'down-payment': 'Entrada',
  reversal: 'Estorno',
  return: 'Devolução de mercadoria',
  refund: 'Saldo devolvido',
  transfer: 'Passagem de acordo',
};

const named = (id: string, day: CivilDay, what: string, cents?: number): NamedRecord => ({
  id,
  day,
  text: `${what}, ${formatDay(day)}${cents === undefined ? '' : `: ${formatMoney(Math.abs(cents))}`}`,
});

/** What stands in the history of a file, the newest first. Installments go with what they are of. */
export const namedRecords = (records: CustomerRecords): NamedRecord[] =>
  [
    ...records.sales.map((one) => named(one.id, one.day, `Venda ${one.number}`, one.totalCents)),
    ...records.payments.map((one) =>
      named(one.id, one.day, `${PAYMENTS[one.kind]} ${one.number}`, one.totalCents),
    ),
    ...records.tabs.map((one) => named(one.id, one.day, 'Compra na caderneta', one.cents)),
    ...records.tabClosings.map((one) =>
      named(one.id, one.day, `Fechamento ${one.number} da caderneta`, one.totalCents),
    ),
    ...records.cheques.map((one) => named(one.id, one.takenDay, `Cheque ${one.number}`, one.cents)),
    ...records.agreements.map((one) => named(one.id, one.day, `Acordo ${one.number}`, one.totalCents)),
    ...records.proposals.map((one) =>
      named(one.id, one.versions[0]?.day ?? '', `Proposta ${one.number}`, one.versions.at(-1)?.totalCents),
    ),
    ...records.contacts.map((one) => named(one.id, one.day, `Conversa (${channelLabel(one.channel)})`)),
    ...records.legalSteps.map((one) => named(one.id, one.day, 'Decisão', one.cents)),
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
