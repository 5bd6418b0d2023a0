import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { LegalStepKind } from '../../domain/legal-step';
import { OWNER_DECIDES_FROM } from '../ladder/ladder';
import { shortDay } from '../reasons';
import type { LegalFacts } from './legal-facts';

/** Why a next step is not offered. */
export type LegalBlock =
  | { readonly kind: 'nothing-overdue' }
  /** All that is overdue is older than five years (CC 206 §5 I; CDC 43 §5). */
  | { readonly kind: 'prescribed' }
  | { readonly kind: 'deceased'; readonly since: CivilDay }
  | { readonly kind: 'contested'; readonly since: CivilDay }
  | { readonly kind: 'opted-out'; readonly since: CivilDay }
  /** Offered from a day on. */
  | { readonly kind: 'too-early'; readonly from: CivilDay }
  | { readonly kind: 'promise-pending'; readonly until: CivilDay }
  | { readonly kind: 'agreement-running'; readonly day: CivilDay }
  /** It stands, and says itself what comes before it is broken. */
  | { readonly kind: 'agreement-late'; readonly day: CivilDay }
  | { readonly kind: 'already-standing' };
type BlockKind = LegalBlock['kind'];

type Check = (facts: LegalFacts, kind: LegalStepKind) => LegalBlock | null;

/** In the order in which the first that holds is told. */
const CHECKS: Readonly<Record<BlockKind, Check>> = {
  'nothing-overdue': ({ overdueCount, prescribedCount }) =>
    overdueCount + prescribedCount === 0 ? { kind: 'nothing-overdue' } : null,
  deceased: ({ deceasedOn }) => (deceasedOn ? { kind: 'deceased', since: deceasedOn } : null),
  prescribed: ({ overdueCount, prescribedCount }) =>
    overdueCount === 0 && prescribedCount > 0 ? { kind: 'prescribed' } : null,
  contested: ({ contestedSince }) => (contestedSince ? { kind: 'contested', since: contestedSince } : null),
  'opted-out': ({ doNotContact }) => (doNotContact ? { kind: 'opted-out', since: doNotContact } : null),
  'agreement-running': ({ agreementDay }) =>
    agreementDay ? { kind: 'agreement-running', day: agreementDay } : null,
  'agreement-late': ({ lateAgreementDay }) =>
    lateAgreementDay ? { kind: 'agreement-late', day: lateAgreementDay } : null,
  'promise-pending': ({ promiseUntil }) =>
    promiseUntil ? { kind: 'promise-pending', until: promiseUntil } : null,
  'too-early': ({ daysLate, oldestDay }) =>
    oldestDay !== undefined && daysLate < OWNER_DECIDES_FROM
      ? { kind: 'too-early', from: addDays(oldestDay, OWNER_DECIDES_FROM) }
      : null,
  'already-standing': ({ standing }, kind) => (standing.includes(kind) ? { kind: 'already-standing' } : null),
};

const FORMAL: readonly BlockKind[] = [
  'nothing-overdue',
  'deceased',
  'prescribed',
  'contested',
  'agreement-running',
  'agreement-late',
  'promise-pending',
  'too-early',
  'already-standing',
];

/**
 * What keeps each step from being offered. Prudence where the law says nothing: a letter to somebody who asked for no
 * messages is one document and no insistence, so it stays possible.
 */
const KEPT_BACK_BY: Readonly<Record<LegalStepKind, readonly BlockKind[]>> = {
  'keep-talking': ['nothing-overdue', 'deceased', 'prescribed', 'opted-out'],
  'formal-letter': FORMAL,
  bureau: FORMAL,
  protest: FORMAL,
  'give-up': ['nothing-overdue', 'agreement-running', 'promise-pending', 'too-early'],
};

/** Why a step is not offered now; null when it is. */
export const legalBlock = (kind: LegalStepKind, facts: LegalFacts): LegalBlock | null => {
  for (const reason of KEPT_BACK_BY[kind]) {
    const block = CHECKS[reason](facts, kind);
    if (block) return block;
  }
  return null;
};

/** The reason in the owner's words, without a full stop. */
export const legalBlockText = (block: LegalBlock, today: CivilDay): string => {
  switch (block.kind) {
    case 'nothing-overdue':
      return 'Nada está em atraso';
    case 'prescribed':
      return 'Venceu há mais de 5 anos: não se pede mais, nem por carta ou registro';
    case 'deceased':
      return `Soubemos que faleceu (${shortDay(block.since, today)}): o caminho é o inventário, com um advogado`;
    case 'contested':
      return `Não concorda com o valor desde ${shortDay(block.since, today)}: resolva isso primeiro`;
    case 'opted-out':
      return `Pediu para não receber mensagens (${shortDay(block.since, today)})`;
    case 'too-early':
      return `Só depois de ${OWNER_DECIDES_FROM} dias de atraso, a partir de ${shortDay(block.from, today)}`;
    case 'promise-pending':
      return `Prometeu pagar: espere até ${shortDay(block.until, today)}`;
    case 'agreement-running':
      return `Há um acordo em dia, com parcela em ${shortDay(block.day, today)}`;
    case 'agreement-late':
      return `Há um acordo, com parcela de ${shortDay(block.day, today)} em aberto: decida primeiro sobre ele, em Acordos`;
    case 'already-standing':
      return 'Já está anotado e continua de pé';
  }
};
