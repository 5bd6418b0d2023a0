import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';

export const notifiedText = (agreement: Agreement): string => {
  const { notified } = lifeOfAgreement(agreement);
  return `Aviso do acordo nº ${agreement.number} anotado${notified ? `: vale até ${formatDay(notified.until)}` : ''}.`;
};

export const keptText = (agreement: Agreement): string => {
  const { kept } = lifeOfAgreement(agreement);
  return `Mais prazo no acordo nº ${agreement.number}${kept ? ` até ${formatDay(kept.until)}` : ''}.`;
};
