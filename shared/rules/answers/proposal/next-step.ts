import { addDays, type CivilDay } from '../../../calendar/civil-day';
import { relativeDay } from '../../../calendar/format';
import { businessDayFrom } from '../../../calendar/holidays';
import { shortDay } from '../../reasons';
import type { AnswerKind, Understanding } from '../understanding';
import type { AnswerFacts, AnswerProposal, ProposedLog } from './answer-proposal';

type NextStep = Pick<AnswerProposal, 'nextStep' | 'open'>;

const FIXED: Record<
  Exclude<AnswerKind, 'promise' | 'asks-time' | 'already-paid' | 'asks-pix' | 'other'>,
  NextStep
> = {
  'asks-discount': {
    nextStep: 'Abra Negociar e veja o desconto que a sua política permite.',
    open: 'negotiate',
  },
  'asks-agreement': { nextStep: 'Abra Negociar com uma proposta.', open: 'negotiate' },
  hardship: {
    nextStep: 'Escute primeiro; depois abra Negociar e ofereça uma parcela que caiba no mês.',
    open: 'negotiate',
  },
  contests: {
    nextStep: 'Nenhum lembrete até resolver: confira a venda e o valor na ficha e responda.',
    open: 'file',
  },
  'wrong-number': { nextStep: 'Corrija o telefone na ficha antes de escrever de novo.', open: 'file' },
  stop: {
    nextStep: 'Não sugerimos mais mensagens; o que está em aberto continua na ficha.',
    open: 'none',
  },
  deceased: {
    nextStep: 'Nenhum lembrete mais: espere a família procurar a loja e converse com calma.',
    open: 'file',
  },
  acknowledges: { nextStep: 'Nada a fazer agora: volta à lista no próximo passo.', open: 'none' },
};

const promised = (day: CivilDay, { today, toleranceDays, holidays }: AnswerFacts): NextStep => {
  const back = shortDay(businessDayFrom(addDays(day, toleranceDays + 1), holidays), today);
  const quiet =
    day === today ? 'O pagamento é esperado hoje' : `Fica em silêncio até ${shortDay(day, today)}`;
  return { nextStep: `${quiet}; se não pagar, volta à lista em ${back}.`, open: 'none' };
};

const paid = (paidOn: CivilDay | undefined, today: CivilDay): NextStep => {
  if (paidOn === undefined)
    return { nextStep: 'Confira os recebimentos antes de escrever.', open: 'receive' };
  const near = paidOn >= addDays(today, -1);
  const when = near ? `de ${relativeDay(paidOn, today)}` : `de ${shortDay(paidOn, today)}`;
  return { nextStep: `Confira o recebimento ${when} antes de escrever.`, open: 'receive' };
};

/** What the owner does next, and what the app opens for it. */
export const nextStepFor = (understanding: Understanding, log: ProposedLog, facts: AnswerFacts): NextStep => {
  const { kind, promise, paidOn, reason } = understanding;
  switch (kind) {
    case 'promise':
      return log.promise
        ? promised(log.promise.day, facts)
        : { nextStep: 'Pergunte o dia: sem um dia certo, os lembretes seguem como estavam.', open: 'none' };
    case 'asks-time':
      return promise?.day === undefined
        ? { nextStep: 'Responda com um dia certo, ou abra Negociar.', open: 'negotiate' }
        : {
            nextStep: `Se concordar, anote como promessa para ${shortDay(promise.day, facts.today)}; se não, proponha outro dia.`,
            open: 'none',
          };
    case 'already-paid':
      return paid(paidOn, facts.today);
    case 'asks-pix':
      return facts.shop.pixKey
        ? { nextStep: 'Mande o Pix e espere o comprovante.', open: 'pix' }
        : { nextStep: 'Cadastre a chave Pix em Ajustes, ou combine o pagamento na loja.', open: 'none' };
    case 'other':
      return reason === 'refuses'
        ? { nextStep: 'Pergunte o motivo com calma antes de qualquer outro passo.', open: 'none' }
        : { nextStep: 'Leia e responda com as suas palavras.', open: 'none' };
    default:
      return FIXED[kind];
  }
};
