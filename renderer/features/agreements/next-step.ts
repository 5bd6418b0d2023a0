import type { Tone } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { isAwaiting, outstandingCents } from '@shared/domain/installment';
import { formatMoney } from '@shared/money/format';
import type { AgreementCourse } from '@shared/rules/negotiation/course';
import { counted, installmentsText } from '@shared/wording/counted';
import { type AgreementDetailView, paidUpOn } from './detail-view';

/** How an agreement stands and what is to be done about it, in a line and what explains it. */
export interface NextStep {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
}

const untilText = (day: CivilDay, today: CivilDay): string =>
  `${formatDay(day)} (${relativeDay(day, today)})`;

const lateText = ({ lateCount, lateCents, daysLate }: AgreementCourse): string =>
  `${installmentsText(lateCount)} em atraso, ${formatMoney(lateCents)}, ${
    lateCount === 1 ? '' : 'a mais antiga '
  }há ${counted(daysLate, 'dia', 'dias')}.`;

const fineStep = (view: AgreementDetailView, today: CivilDay): NextStep => {
  const { agreement, standing, plan } = view;
  const { next } = standing;
  const waits = plan.some(isAwaiting);
  const going = next
    ? `Próxima parcela: ${formatMoney(outstandingCents(next))} em ${untilText(next.dueDay, today)}.`
    : waits
      ? 'O que falta se paga quando os cheques compensarem.'
      : '';
  if (!view.awaitsSignature) return { tone: 'good', title: 'Em dia', text: going };
  return {
    tone: 'attention',
    title: 'Falta assinar',
    text: `Imprima as duas vias, assinem e anote aqui. ${agreement.day < today ? going : ''}`.trim(),
  };
};

/** What stands still to be signed is said beside whatever else there is to do. */
const signingText = ({ awaitsSignature }: AgreementDetailView): string =>
  awaitsSignature ? ' O papel ainda não foi assinado.' : '';

const openStep = (view: AgreementDetailView, today: CivilDay): NextStep => {
  const { course, agreement, life } = view;
  const { breakRule } = agreement;
  const late = `${lateText(course)}${signingText(view)}`;
  switch (course.state) {
    case 'fine':
      return fineStep(view, today);
    case 'late':
      return {
        tone: 'late',
        title: `${installmentsText(course.lateCount)} em atraso: converse ou combine outra data`,
        text: `${formatMoney(course.lateCents)} em aberto há ${counted(course.daysLate, 'dia', 'dias')}. Quem é lembrado cedo costuma pôr em dia.${signingText(view)}`,
      };
    case 'notify':
      return {
        tone: 'late',
        title: 'Hora de avisar, com jeito',
        text: `${late} Antes de romper, o papel promete um aviso e ${counted(breakRule.noticeDays, 'dia', 'dias')} para acertar.`,
      };
    case 'noticed':
      return {
        tone: 'attention',
        title: `Avisado: pode acertar até ${untilText(course.until ?? today, today)}`,
        text: late,
      };
    case 'kept':
      return {
        tone: 'attention',
        title: `Com mais prazo até ${untilText(course.until ?? today, today)}`,
        text: life.kept ? `“${life.kept.reason}” ${late}` : late,
      };
    case 'decide':
      return {
        tone: 'late',
        title: `O aviso venceu em ${formatDay(course.until ?? today)}: você decide`,
        text: `${late} Dê mais prazo, renegocie o que falta ou rompa.`,
      };
  }
};

const brokenStep = ({ life, account }: AgreementDetailView): NextStep => {
  const { broken } = life;
  if (!broken) return { tone: 'neutral', title: 'Rompido', text: '' };
  const { creditedCents, keptDiscountCents, lostDiscountCents, reason } = broken;
  const credited =
    creditedCents > 0
      ? `Os ${formatMoney(creditedCents)} já pagos foram abatidos do que voltou.`
      : 'Nada tinha sido pago nele: o que entrou voltou como era.';
  const discount =
    keptDiscountCents + lostDiscountCents > 0
      ? ` Do desconto, ${formatMoney(keptDiscountCents)} ficaram e ${formatMoney(lostDiscountCents)} se perderam.`
      : '';
  const open = account.summary.openCents > 0 ? ' Um novo acordo continua possível.' : '';
  return {
    tone: 'neutral',
    title: `Rompido em ${formatDay(broken.day)}`,
    text: `${reason ? `“${reason}” ` : ''}${credited}${discount}${open}`,
  };
};

/** The first thing an agreement's page says. */
export const nextStep = (view: AgreementDetailView, today: CivilDay): NextStep => {
  const { agreement, standing, renegotiatedIn } = view;
  switch (standing.status) {
    case 'running':
    case 'late':
      return openStep(view, today);
    case 'fulfilled':
      return {
        tone: 'good',
        title: `Cumprido em ${formatDay(paidUpOn(view))}. Vale um agradecimento.`,
        text: 'Entregue a carta de quitação: é direito de quem pagou, e ele volta a comprar como qualquer cliente.',
      };
    case 'renegotiated':
      return {
        tone: 'neutral',
        title: renegotiatedIn
          ? `O que faltava foi para o acordo nº ${renegotiatedIn.number}`
          : 'O que faltava foi para outro acordo',
        text: 'Os recebimentos seguem no acordo mais novo.',
      };
    case 'broken':
      return brokenStep(view);
    case 'undone':
      return {
        tone: 'neutral',
        title: `Desfeito em ${formatDay(agreement.cancelledOn ?? today)}`,
        text: 'É como se nunca tivesse existido: o que entrou voltou como estava.',
      };
  }
};
