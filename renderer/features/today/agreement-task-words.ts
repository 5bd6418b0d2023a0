import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { AgreementTask, UnsignedTask } from '@shared/rules/negotiation/agreement-tasks';
import type { AgreementCourse } from '@shared/rules/negotiation/course';
import { offeredText } from '@shared/rules/negotiation/told-words';
import { counted, installmentsText } from '@shared/wording/counted';
import { lowerFirst } from '@shared/wording/letter-case';

type OneTask = Exclude<AgreementTask, UnsignedTask>;

const WHAT: Readonly<Record<OneTask['kind'], string>> = {
  decide: 'Decidir sobre o acordo',
  notify: 'Avisar do acordo',
  'proposal-answer': 'Contraproposta do cliente',
  'proposal-ending': 'Proposta perto de vencer',
  'proposal-expired': 'Proposta que venceu',
};

const agreementsText = (count: number): string => counted(count, 'acordo', 'acordos');

/** `Falta assinar: 2 acordos`; of one customer, the name. */
export const agreementTaskTitle = (task: AgreementTask, name: string | undefined): string =>
  task.kind === 'unsigned'
    ? `Falta assinar: ${task.agreements.length === 1 && name ? `acordo com ${name}` : agreementsText(task.agreements.length)}`
    : (name ?? WHAT[task.kind]);

const lateText = ({ lateCount, daysLate }: AgreementCourse): string =>
  `${installmentsText(lateCount)} em aberto há ${counted(daysLate, 'dia', 'dias')}`;

/** What to know of it, in one sentence without a full stop. */
export const agreementTaskNote = (task: AgreementTask, today: CivilDay): string => {
  switch (task.kind) {
    case 'decide':
      return `Decida sobre o acordo ${task.agreement.number}: o prazo do aviso passou ${relativeDay(task.day, today)}`;
    case 'notify':
      return `Avise do acordo ${task.agreement.number}: ${lateText(task.course)}`;
    case 'unsigned':
      return task.agreements.length === 1
        ? `Combinado ${relativeDay(task.day, today)}`
        : `O mais antigo foi combinado ${relativeDay(task.day, today)}`;
    case 'proposal-answer':
      return `Responda à contraproposta: ${lowerFirst(offeredText(task.version))}`;
    case 'proposal-ending':
      return `A proposta ${task.proposal.number} vale até ${relativeDay(task.day, today)}: pergunte o que achou`;
    case 'proposal-expired':
      return `A proposta ${task.proposal.number} venceu ${relativeDay(task.day, today)}: pergunte o que achou`;
  }
};

/** What it is and what can be done, for whoever chose it. */
export const agreementTaskText = (task: AgreementTask): string => {
  switch (task.kind) {
    case 'decide':
      return 'O aviso foi dado e o prazo dele passou. Você decide: manter e esperar mais um pouco, renegociar o que falta, ou romper. Sem a sua decisão nada muda.';
    case 'notify':
      return 'O atraso chegou ao ponto que o acordo prevê. Antes de qualquer decisão vem um aviso amigável, com o dia até o qual dá para acertar.';
    case 'unsigned':
      return 'Sem assinatura o combinado continua valendo, mas é mais difícil de provar. Peça na próxima visita e anote no acordo.';
    case 'proposal-answer':
      return 'O cliente disse como consegue pagar e espera a sua resposta. Veja se cabe: aceite, ajuste ou explique por que não dá.';
    case 'proposal-ending':
      return 'Um lembrete gentil costuma bastar: pergunte o que achou e se algo precisa mudar.';
    case 'proposal-expired':
      return 'O prazo passou sem resposta. Pergunte o que achou, e ofereça preparar outra com calma.';
  }
};

export interface TaskFact {
  readonly label: string;
  readonly value: string;
}

/** The few figures of a task about one customer. */
export const agreementTaskFacts = (task: OneTask, today: CivilDay): TaskFact[] => {
  if ('proposal' in task)
    return [
      {
        label: task.kind === 'proposal-answer' ? 'O cliente propôs' : 'Proposta',
        value: offeredText(task.version),
      },
      { label: 'Total', value: formatMoney(task.version.totalCents) },
      {
        label: task.day >= today ? 'Vale até' : 'Valeu até',
        value: `${formatDay(task.day)} (${relativeDay(task.day, today)})`,
      },
    ];
  const { course } = task;
  return [
    { label: 'Em atraso', value: `${installmentsText(course.lateCount)}, ${formatMoney(course.lateCents)}` },
    { label: 'A mais antiga', value: `há ${counted(course.daysLate, 'dia', 'dias')}` },
    ...(course.until ? [{ label: 'Aviso até', value: formatDay(course.until) }] : []),
  ];
};

/** What opening its place is called. */
export const openTaskLabel = (task: AgreementTask): string => {
  if ('proposal' in task) return 'Ver a proposta';
  return 'agreements' in task && task.agreements.length > 1 ? 'Abrir os acordos' : 'Abrir o acordo';
};

/** Whether the customer is to be asked first; otherwise it is for the shop to decide or answer. */
export const asksCustomer = (task: AgreementTask): boolean =>
  task.kind === 'proposal-ending' || task.kind === 'proposal-expired';
