import type { CivilDay } from '@shared/calendar/civil-day';

export interface KeepDraft {
  readonly until: CivilDay | null;
  readonly reason: string;
}

export const usualKeepReasons = [
  'Prometeu pagar',
  'Salário atrasou',
  'Desemprego',
  'Doença na família',
  'Bom cliente',
] as const;

/** What stands against giving more time, a sentence a field. */
export const keepProblems = (
  { until, reason }: KeepDraft,
  today: CivilDay,
): { readonly until?: string; readonly reason?: string } => ({
  ...(until === null && { until: 'Digite até que dia esperar.' }),
  ...(until !== null && until <= today && { until: 'Escolha um dia depois de hoje.' }),
  ...(reason.trim() === '' && { reason: 'Escreva em poucas palavras por que esperar.' }),
});
