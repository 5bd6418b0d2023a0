import { DEFAULT_TOLERANCE_DAYS } from '../../domain/promise-limits';
import type { Ladder, LadderStep, Ladders } from './ladder';

const steps = {
  before: {
    id: 'before-due',
    days: -5,
    tone: 'cordial',
    channel: 'preferred',
    message: 'before-due',
    task: 'Lembrar o valor e o dia',
  },
  eve: {
    id: 'day-before',
    days: -1,
    tone: 'cordial',
    channel: 'preferred',
    message: 'day-before',
    task: 'Lembrar que vence amanhã',
  },
  due: {
    id: 'due-day',
    days: 0,
    tone: 'helpful',
    channel: 'preferred',
    message: 'due-day',
    task: 'Avisar que vence hoje e como pagar',
  },
  d1: {
    id: 'd1',
    days: 1,
    tone: 'neutral',
    channel: 'preferred',
    message: 'd1',
    task: 'Perguntar se o pagamento já foi feito',
  },
  d3: {
    id: 'd3',
    days: 3,
    tone: 'neutral',
    channel: 'preferred',
    message: 'd3',
    task: 'Perguntar qual dia fica melhor',
  },
  d7: {
    id: 'd7',
    days: 7,
    tone: 'attentive',
    channel: 'call',
    message: 'd7',
    task: 'Ligar, ouvir o motivo e combinar uma data',
  },
  d15: {
    id: 'd15',
    days: 15,
    tone: 'firm',
    channel: 'preferred',
    message: 'd15',
    task: 'Fazer uma primeira proposta',
  },
  d30: {
    id: 'd30',
    days: 30,
    tone: 'firm',
    channel: 'preferred',
    message: 'd30',
    task: 'Propor um acordo com valores e prazo',
  },
  d45: {
    id: 'd45',
    days: 45,
    tone: 'firm',
    channel: 'preferred',
    message: 'late',
    task: 'Fechar um acordo',
  },
  d60: {
    id: 'd60',
    days: 60,
    tone: 'formal',
    channel: 'letter',
    message: 'formal-letter',
    task: 'Decidir: carta, acordo ou esperar',
  },
  d90: {
    id: 'd90',
    days: 90,
    tone: 'formal',
    channel: 'preferred',
    message: 'late',
    task: 'Decidir os próximos passos',
  },
} as const satisfies Record<string, LadderStep>;

const ladder = (...names: readonly (keyof typeof steps)[]): LadderStep[] => names.map((name) => steps[name]);

/** The usual steps (domain.md F.1), of which D−1 is left to those who tend to forget. */
const usual = ladder('before', 'due', 'd1', 'd3', 'd7', 'd15', 'd30', 'd45', 'd60', 'd90');

/** Who always pays on time needs no reminder before the day, and a later first question. */
const goodPayer = ladder('due', 'd3', 'd7', 'd15', 'd30', 'd45', 'd60', 'd90');

/** Who tends to be late is reminded once more on the eve. */
const lateButPays = ladder('before', 'eve', 'due', 'd1', 'd3', 'd7', 'd15', 'd30', 'd45', 'd60', 'd90');

/** Who cannot pay needs a proposal, not a question a day. */
const struggling = ladder('before', 'due', 'd3', 'd7', 'd15', 'd30', 'd45', 'd60', 'd90');

/** The ladders a shop starts with. */
export const defaultLadders: Ladders = {
  usual,
  bySegment: { 'good-payer': goodPayer, 'late-but-pays': lateButPays, struggling },
  toleranceDays: DEFAULT_TOLERANCE_DAYS,
};

/** What the first day after a due day asks. */
export const askIfPaid: LadderStep = steps.d1;

/** The steps that can be put back into a ladder with one click. */
export const knownSteps: Ladder = Object.values(steps);
