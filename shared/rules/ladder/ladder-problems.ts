import { MAX_TOLERANCE_DAYS } from '../../domain/promise-limits';
import { findingsByRule } from '../tone/tone-findings';
import { isSendable } from '../tone/verdict';
import { EARLIEST_STEP, LATEST_STEP, type Ladder, type LadderStep, ladderSchema, MAX_STEPS } from './ladder';
import { readStepDays, stepDaysText } from './ladder-text';

/** A step while it is being typed. */
export type StepEntry = Omit<LadderStep, 'days'> & {
  /** As typed: `5 dias antes`, `-5`, `7`. */
  readonly days: string;
};

export const MAX_TASK_LENGTH = 160;

export const stepEntryOf = (step: LadderStep): StepEntry => ({ ...step, days: stepDaysText(step.days) });

export const ladderEntryOf = (ladder: Ladder): readonly StepEntry[] => ladder.map(stepEntryOf);

/** What in a ladder being edited does not hold, said in pt-BR; at a step's field, or of the ladder as a whole. */
export type LadderProblem =
  | { readonly stepId: string; readonly field: 'days' | 'task'; readonly text: string }
  | { readonly stepId?: undefined; readonly text: string };

const daysProblem = (entry: StepEntry, days: number | null, isTaken: boolean): string | null => {
  if (entry.days.trim() === '') return 'Diga quando: “5 dias antes”, “no dia” ou “7 dias depois”.';
  if (days === null) return 'Não entendido. Escreva como “5 dias antes”, “no dia” ou “7 dias depois”.';
  if (days < EARLIEST_STEP) return `O lembrete mais cedo é ${stepDaysText(EARLIEST_STEP)}.`;
  if (days > LATEST_STEP) return `O último passo é até ${stepDaysText(LATEST_STEP)}.`;
  return isTaken ? `Há outro passo ${stepDaysText(days)}: um por dia basta.` : null;
};

/** The policy of the shop prints every step. */
const TASK_TONE =
  'Este passo sai na política impressa da loja, e assim ameaça ou expõe. Escreva de outro jeito.';

const taskProblem = ({ task }: StepEntry): string | null => {
  if (task.trim() === '') return 'Escreva o que fazer neste passo.';
  if (task.trim().length > MAX_TASK_LENGTH) return `Até ${MAX_TASK_LENGTH} letras.`;
  return isSendable(findingsByRule(task)) ? null : TASK_TONE;
};

/** Empty when the ladder may be kept. Of two steps on one day each is told of the other. */
export const ladderProblems = (entries: readonly StepEntry[]): LadderProblem[] => {
  const found: LadderProblem[] = [];
  const taken = entries.map(({ days }) => readStepDays(days));
  for (const [index, entry] of entries.entries()) {
    const days = taken[index] ?? null;
    const ofDays = daysProblem(entry, days, taken.indexOf(days) !== taken.lastIndexOf(days));
    if (ofDays !== null) found.push({ stepId: entry.id, field: 'days', text: ofDays });
    const ofTask = taskProblem(entry);
    if (ofTask !== null) found.push({ stepId: entry.id, field: 'task', text: ofTask });
  }
  if (entries.length === 0) found.push({ text: 'Deixe ao menos um passo na régua.' });
  if (entries.length > MAX_STEPS)
    found.push({ text: `Uma régua tem até ${MAX_STEPS} passos: tire ${entries.length - MAX_STEPS}.` });
  return found;
};

/** The ladder as it would be kept, by ascending days; null while it has problems. */
export const readLadder = (entries: readonly StepEntry[]): LadderStep[] | null => {
  if (ladderProblems(entries).length > 0) return null;
  const steps = entries
    .map((entry) => ({ ...entry, days: readStepDays(entry.days) ?? 0, task: entry.task.trim() }))
    .sort((a, b) => a.days - b.days);
  const parsed = ladderSchema.safeParse(steps);
  return parsed.success ? parsed.data : null;
};

/** By ascending days; while any of them cannot be read, as they stand. */
export const sortedEntries = (entries: readonly StepEntry[]): readonly StepEntry[] => {
  const days = new Map(entries.map(({ id, days: typed }) => [id, readStepDays(typed)]));
  if ([...days.values()].includes(null)) return entries;
  return [...entries].sort((a, b) => (days.get(a.id) ?? 0) - (days.get(b.id) ?? 0));
};

/** Days after a promised day in which money still keeps it; null where it is no such number. */
export const readToleranceDays = (typed: string): number | null => {
  const text = typed.trim();
  if (!/^\d{1,2}$/.test(text)) return null;
  return Number(text) <= MAX_TOLERANCE_DAYS ? Number(text) : null;
};
