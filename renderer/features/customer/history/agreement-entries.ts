import { formatDay } from '@shared/calendar/format';
import { type Agreement, toPayCents } from '@shared/domain/agreement/agreement';
import type { AgreementEvent } from '@shared/domain/agreement/agreement-event';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import { formatMoney } from '@shared/money/format';
import { noticeChannelText } from '@shared/rules/negotiation/told-words';
import { installmentsText } from '@shared/wording/counted';
import { joined, type TimelineEntry } from './entry';

type Happened = Exclude<AgreementEvent, { kind: 'taken-back' }>;

const madeEntry = (agreement: Agreement): TimelineEntry => {
  const { broken } = lifeOfAgreement(agreement);
  return {
    kind: 'agreement',
    key: agreement.id,
    agreement,
    day: agreement.day,
    at: agreement.createdAt,
    title: `Acordo ${agreement.number}`,
    detail: joined([
      `${installmentsText(agreement.covered.length)} no acordo`,
      agreement.downPaymentCents > 0 && `entrada de ${formatMoney(agreement.downPaymentCents)}`,
      agreement.installmentCount > 0 && `${installmentsText(agreement.installmentCount)} a pagar`,
    ]),
    cents: toPayCents(agreement),
    note: broken && `Rompido em ${formatDay(broken.day)}`,
    undone: agreement.cancelledOn && `desfeito em ${formatDay(agreement.cancelledOn)}`,
  };
};

const told = (event: Happened, number: number): { readonly title: string; readonly detail: string } => {
  switch (event.kind) {
    case 'signed':
      return {
        title: `Acordo ${number} assinado`,
        detail:
          event.witnesses.length === 0
            ? 'sem testemunhas'
            : `com ${event.witnesses.map(({ name }) => name).join(' e ')}`,
      };
    case 'notified':
      return {
        title: `Aviso do acordo ${number}`,
        detail: `${noticeChannelText[event.channel]}, para acertar até ${formatDay(event.until)}`,
      };
    case 'kept':
      return {
        title: `Acordo ${number} mantido`,
        detail: joined([`até ${formatDay(event.until)}`, event.reason]),
      };
    case 'broken':
      return {
        title: `Acordo ${number} rompido`,
        detail: joined([
          event.creditedCents > 0 && `${formatMoney(event.creditedCents)} já pagos contam no que voltou`,
          event.keptDiscountCents > 0 && `ficam ${formatMoney(event.keptDiscountCents)} de desconto`,
          event.reason,
        ]),
      };
  }
};

/** An agreement and what happened to it after; what was taken back stays, struck through. */
export const agreementEntries = (agreement: Agreement): TimelineEntry[] => {
  const { id, number, events } = agreement;
  const undoneOn = new Map(
    events.flatMap((event) => (event.kind === 'taken-back' ? [[event.eventId, event.day] as const] : [])),
  );
  const happened = events.filter((event): event is Happened => event.kind !== 'taken-back');
  return [
    madeEntry(agreement),
    ...happened.map((event): TimelineEntry => {
      const day = undoneOn.get(event.id);
      return {
        kind: 'agreement-event',
        key: event.id,
        agreementId: id,
        what: event.kind,
        day: event.day,
        at: event.at,
        ...told(event, number),
        undone: day && `desfeito em ${formatDay(day)}`,
      };
    }),
  ];
};
