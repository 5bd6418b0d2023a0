import type { CivilDay } from '../../calendar/civil-day';
import { formatDay, relativeDay } from '../../calendar/format';
import type { ChequeFace } from '../../domain/cheque/cheque';
import type { ChequeStatus } from '../../domain/cheque/cheque-moves';
import {
  type DeadlineKind,
  type DeadlineWarning,
  PRESENTATION_DAYS,
  presentationBeforeGoodDay,
} from './deadlines';

interface DeadlineWords {
  readonly name: string;
  readonly source: string;
}

export const deadlineWords: Readonly<Record<DeadlineKind, DeadlineWords>> = {
  presentation: { name: 'Apresentar ao banco', source: 'Lei 7.357/1985, art. 33' },
  execution: { name: 'Valer como título (execução)', source: 'Lei 7.357/1985, art. 59' },
  enrichment: { name: 'Ação de enriquecimento', source: 'Lei 7.357/1985, art. 61' },
  monitory: { name: 'Ação monitória', source: 'STJ, Súmula 503' },
};

type When = (day: string) => string;

const AHEAD: Readonly<Record<DeadlineKind, When>> = {
  presentation: (day) => `Apresente ao banco até ${day}`,
  execution: (day) => `O banco paga e o cheque vale como título até ${day}: combine antes como acertar`,
  enrichment: (day) => `A ação de enriquecimento cabe até ${day}: converse, ou fale com um advogado`,
  monitory: (day) => `A ação monitória cabe até ${day}: depois disso não se fala mais deste cheque`,
};

const PASSED: Readonly<Record<DeadlineKind, When>> = {
  presentation: (day) =>
    `O prazo de apresentação terminou em ${day}: apresente logo, o banco ainda pode pagar`,
  execution: (day) =>
    `O cheque deixou de valer como título em ${day}, e o banco já não o paga: combine outra forma de pagar`,
  enrichment: (day) => `A ação de enriquecimento coube até ${day}: converse e combine outra forma de pagar`,
  monitory: (day) => `Os 5 anos do cheque terminaram em ${day}: não se mandam mais mensagens sobre ele`,
};

/** Of one the shop passed on: whoever has it is to present it. */
const HELD_BY_OTHERS: Readonly<Record<'ahead' | 'passed', When>> = {
  ahead: (day) => `Deve ir ao banco até ${day}: avise quem está com o cheque`,
  passed: (day) => `O prazo de apresentação terminou em ${day}: pergunte a quem está com o cheque`,
};

/** `Apresente ao banco até 09/04/2026 (em 3 dias)`: one sentence, without a full stop. */
export const deadlineText = (
  { kind, day, when }: DeadlineWarning,
  today: CivilDay,
  status?: ChequeStatus,
): string => {
  const isPassed = when === 'passed';
  const dayText = isPassed ? formatDay(day) : `${formatDay(day)} (${relativeDay(day, today)})`;
  if (status === 'passed-on' && kind === 'presentation')
    return HELD_BY_OTHERS[isPassed ? 'passed' : 'ahead'](dayText);
  return (isPassed ? PASSED : AHEAD)[kind](dayText);
};

/** What is said when a cheque is taken whose day agreed comes after the presentation period; null where it does not. */
export const lateGoodDayText = (face: Pick<ChequeFace, 'issueDay' | 'place' | 'goodDay'>): string | null => {
  const limit = presentationBeforeGoodDay(face);
  return limit
    ? `O bom para (${formatDay(face.goodDay)}) passa do prazo de apresentação (${formatDay(limit)}), que são ${PRESENTATION_DAYS[face.place]} dias da data escrita na emissão. Só essa data conta (STJ, Tema 945): se puder, peça que a emissão tenha a data combinada.`
    : null;
};
