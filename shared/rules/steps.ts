import { addDays, type CivilDay, daysBetween } from '../calendar/civil-day';
import { type DuePosition, REMIND_DAYS } from './dues';

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

export interface StepNow {
  readonly step: Step;
  /** The day this step began; a contact since then has taken it. */
  readonly since: CivilDay;
  /** The day of the step that follows. */
  readonly next: CivilDay;
}

const stepById = (id: StepId): Step => ladder.find((step) => step.id === id) as Step;

const overdueStep = (firstDay: CivilDay, daysLate: number): StepNow => {
  const index = ladder.findLastIndex((step) => step.fromDays <= daysLate);
  const step = ladder[index] as Step;
  const following = ladder[index + 1];
  if (following) {
    return {
      step,
      since: addDays(firstDay, step.fromDays),
      next: addDays(firstDay, following.fromDays),
    };
  }
  const rounds = Math.floor((daysLate - step.fromDays) / LAST_STEP_EVERY);
  const since = addDays(firstDay, step.fromDays + rounds * LAST_STEP_EVERY);
  return { step, since, next: addDays(since, LAST_STEP_EVERY) };
};

/** The step for all that is open, chosen by the oldest; null when there is nothing to talk about yet. */
export const currentStep = (position: DuePosition, today: CivilDay): StepNow | null => {
  const { overdue, soon } = position;
  if (overdue.firstDay !== undefined) return overdueStep(overdue.firstDay, position.daysLate);
  if (position.today.count > 0) {
    return { step: stepById('due-day'), since: today, next: addDays(today, 1) };
  }
  if (soon.firstDay !== undefined) {
    const since = addDays(today, daysBetween(today, soon.firstDay) - REMIND_DAYS);
    return { step: stepById('before-due'), since, next: soon.firstDay };
  }
  return null;
};
