import type { BreakError } from '@renderer/use-cases/agreements/break-agreement';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Breaking } from '@shared/domain/agreement/breaking';
import { balanceDue } from '@shared/domain/allocation';
import type { LateTerms } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { isNoticeDue } from '@shared/rules/negotiation/course';
import { counted, installmentsText } from '@shared/wording/counted';
import type { AgreementDetailView } from './detail-view';

export interface ComingBack {
  readonly id: string;
  readonly label: string;
  readonly dueDay: CivilDay;
  /** As it was agreed first. */
  readonly principalCents: Cents;
  /** What settles it today, late charges included; 0 where what was paid settles it. */
  readonly owedCents: Cents;
}

/** What comes back when an agreement is broken, installment by installment. */
export const comingBack = ({ originals }: Breaking, day: CivilDay, terms: LateTerms): ComingBack[] =>
  originals.map((installment) => ({
    id: installment.id,
    label:
      installment.count > 1
        ? `${installment.number} de ${installment.count} · ${installment.description}`
        : installment.description,
    dueDay: installment.dueDay,
    principalCents: installment.principalCents,
    owedCents: installment.open === 1 ? balanceDue([installment], day, terms) : 0,
  }));

/** What breaking changes, in sums; only those that are of account. */
export const breakSums = (breaking: Breaking): { readonly label: string; readonly cents: Cents }[] =>
  [
    { label: 'Já pago no acordo, abatido do que volta', cents: breaking.creditedCents, always: true },
    { label: 'Desconto que fica, na proporção do que foi pago', cents: breaking.keptDiscountCents },
    { label: 'Desconto que se perde', cents: breaking.lostDiscountCents },
    { label: 'Sobra, vira saldo a favor', cents: breaking.excessCents },
  ]
    .filter(({ cents, always }) => always || cents > 0)
    .map(({ label, cents }) => ({ label, cents }));

const SAVED = 'Nada foi mudado.';

/** Why an agreement was not broken, and what to do. */
export const breakRefusedText = (error: BreakError): string => {
  switch (error.reason) {
    case 'agreement-not-found':
      return `Não achamos mais este acordo. ${SAVED}`;
    case 'already-undone':
      return `Este acordo já tinha sido desfeito. ${SAVED}`;
    case 'agreement-broken':
      return `Este acordo já tinha sido rompido. ${SAVED}`;
    case 'nothing-left':
      return `Tudo deste acordo já foi pago: ele está cumprido. ${SAVED}`;
    case 'covered-by-agreement':
      return `O que faltava deste acordo entrou em outro mais novo. ${SAVED} Abra o mais novo e decida nele.`;
    case 'awaiting-cheque':
      return `Há cheques do cliente para parcelas deste acordo. ${SAVED} Espere compensarem ou devolva-os antes, em Cheques.`;
    case 'notice-first':
      return `O papel promete um aviso e uns dias para acertar antes de romper. ${SAVED} Avise antes, quando for a hora, ou marque que o cliente também quer desfazer.`;
    case 'amount-changed':
      return `O valor mudou enquanto esta tela estava aberta: agora são ${formatMoney(error.owedCents)}. ${SAVED} Confira e confirme de novo.`;
  }
};

/** `3 parcelas voltam, a mais antiga de 20/08/2026`: told before anything is done. */
export const comingBackTitle = (rows: readonly ComingBack[]): string => {
  const [oldest] = rows;
  if (!oldest) return '';
  const back = rows.length === 1 ? '1 parcela volta' : `${rows.length} parcelas voltam`;
  return `${back} como antes do acordo, desde ${formatDay(oldest.dueDay)}`;
};

/** Why the owner cannot break it alone yet, and what comes first. */
export const noticeFirstText = ({
  agreement,
  course,
}: Pick<AgreementDetailView, 'agreement' | 'course'>): string => {
  const { unpaid, daysLate, noticeDays } = agreement.breakRule;
  if (course.state === 'noticed' && course.until)
    return `O aviso vale até ${formatDay(course.until)}: até lá o cliente pode acertar. Antes disso, só se ele também quiser desfazer.`;
  if (course.state === 'kept' && course.until)
    return `Você deu prazo até ${formatDay(course.until)}. Antes disso, só se o cliente também quiser desfazer.`;
  return `O papel permite romper com ${installmentsText(unpaid)} sem pagar ou ${counted(daysLate, 'dia', 'dias')} de atraso, e ${counted(noticeDays, 'dia', 'dias')} depois de um aviso. ${isNoticeDue(agreement, course) ? 'Avise antes' : 'Ainda não é hora de avisar: espere'}, ou marque abaixo que o cliente também quer desfazer.`;
};
