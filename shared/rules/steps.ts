import { toDayNumber } from '../calendar/civil-day';
import { type DayLimits, type DuePosition, REMIND_DAYS } from './dues';

export const overdueStepIds = ['d1', 'd3', 'd7', 'd15', 'd30', 'd45', 'd60', 'd90'] as const;
export type StepId = 'before-due' | 'due-day' | (typeof overdueStepIds)[number];

export interface Step {
  readonly id: StepId;
  /** Days after the due day from which it is the step to take; negative before. */
  readonly fromDays: number;
  /** What the owner reads. */
  readonly name: string;
  /** What this step is for, in the owner's words. */
  readonly task: string;
}

/** The usual ladder (domain.md F.1). From 60 days on, what to do is the owner's decision. */
export const ladder: readonly Step[] = [
  { id: 'before-due', fromDays: -REMIND_DAYS, name: 'Lembrete', task: 'Lembrar o valor e o dia' },
  { id: 'due-day', fromDays: 0, name: 'Vence hoje', task: 'Avisar que vence hoje e como pagar' },
  { id: 'd1', fromDays: 1, name: '1 dia', task: 'Perguntar se o pagamento já foi feito' },
  { id: 'd3', fromDays: 3, name: '3 dias', task: 'Perguntar qual dia fica melhor' },
  { id: 'd7', fromDays: 7, name: '7 dias', task: 'Ligar, ouvir o motivo e combinar uma data' },
  { id: 'd15', fromDays: 15, name: '15 dias', task: 'Fazer uma primeira proposta' },
  { id: 'd30', fromDays: 30, name: '30 dias', task: 'Propor um acordo com valores e prazo' },
  { id: 'd45', fromDays: 45, name: '45 dias', task: 'Fechar um acordo' },
  { id: 'd60', fromDays: 60, name: '60 dias', task: 'Decidir os próximos passos' },
  { id: 'd90', fromDays: 90, name: '90 dias', task: 'Decidir os próximos passos' },
];

/** After the last step the customer comes back to the list this often, in days. */
const LAST_STEP_EVERY = 30;

/** Days are day numbers (`toDayNumber`): this is worked out for every customer of the day. */
export interface StepNow {
  readonly step: Step;
  /** The day this step began; a contact since then has taken it. */
  readonly since: number;
  /** The day of the step that follows. */
  readonly next: number;
}

const stepById = (id: StepId): Step => ladder.find((step) => step.id === id) as Step;
const beforeDue = stepById('before-due');
const dueDay = stepById('due-day');

const overdueStep = (due: number, daysLate: number): StepNow => {
  const index = ladder.findLastIndex((step) => step.fromDays <= daysLate);
  const step = ladder[index] as Step;
  const following = ladder[index + 1];
  if (following) return { step, since: due + step.fromDays, next: due + following.fromDays };
  const rounds = Math.floor((daysLate - step.fromDays) / LAST_STEP_EVERY);
  const since = due + step.fromDays + rounds * LAST_STEP_EVERY;
  return { step, since, next: since + LAST_STEP_EVERY };
};

/** The step for all that is open, chosen by the oldest; null when there is nothing to talk about yet. */
export const currentStep = (position: DuePosition, limits: DayLimits): StepNow | null => {
  const { daysLate, soon } = position;
  if (position.overdue.count > 0) return overdueStep(limits.number - daysLate, daysLate);
  if (position.today.count > 0) return { step: dueDay, since: limits.number, next: limits.number + 1 };
  if (soon.firstDay === undefined) return null;
  const due = toDayNumber(soon.firstDay);
  return { step: beforeDue, since: due - REMIND_DAYS, next: due };
};
