import type { CivilDay } from '@shared/calendar/civil-day';
import { type Installment, isDue } from '@shared/domain/installment';
import type { LateTerms } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { type ChequeDraft, emptyCheques, isUntouched } from './cheque-draft';
import { openOf, wantedOf } from './cover-view';
import { groupedWanted, type WantedCheque } from './wanted-cheques';

export interface TakeDraft {
  /** They pay installments; else each is owed on its own. */
  readonly isForInstallments: boolean;
  readonly pickedIds: ReadonlySet<string>;
  /** What they are to bring, where it is not all that was picked. */
  readonly cents?: Cents;
  readonly cheques: readonly ChequeDraft[];
  /** Null is empty or not understood. */
  readonly day: CivilDay | null;
}

/** An installment that cheques may cover. */
export interface OpenLine {
  readonly id: string;
  readonly installment: Installment;
  readonly openCents: Cents;
}

/** What cheques may cover, the first due day first: not what waits for others. */
export const openLines = (open: readonly Installment[], day: CivilDay, terms: LateTerms): OpenLine[] =>
  open.filter(isDue).map((installment) => ({
    id: installment.id,
    installment,
    openCents: openOf(installment, day, terms),
  }));

/** What the cheques are asked for; nothing of loose ones. */
export const wantedBy = (
  { isForInstallments, pickedIds, cents }: Omit<TakeDraft, 'cheques' | 'day'>,
  lines: readonly OpenLine[],
): WantedCheque[] =>
  isForInstallments
    ? wantedOf(
        lines.filter(({ id }) => pickedIds.has(id)),
        cents,
      )
    : [];

interface Asked {
  readonly installmentIds?: readonly string[];
  readonly cents?: Cents;
}

/** What is due by today, else the next one. */
const proposedIds = (lines: readonly OpenLine[], today: CivilDay): string[] => {
  const due = lines.filter(({ installment }) => installment.dueDay <= today);
  return (due.length > 0 ? due : lines.slice(0, 1)).map(({ id }) => id);
};

/** Begins with what was asked for, or with what is due. */
export const takeDraft = (lines: readonly OpenLine[], asked: Asked, today: CivilDay): TakeDraft => {
  const { installmentIds = proposedIds(lines, today), cents } = asked;
  const draft = {
    isForInstallments: lines.length > 0,
    pickedIds: new Set(installmentIds.filter((id) => lines.some((line) => line.id === id))),
    cents,
    day: today,
  };
  return { ...draft, cheques: emptyCheques(groupedWanted(wantedBy(draft, lines), today).length) };
};

/** While no cheque was touched there are as many rows as what is asked for wants. */
const fitted = (draft: TakeDraft, lines: readonly OpenLine[], today: CivilDay): TakeDraft =>
  draft.cheques.every(isUntouched)
    ? { ...draft, cheques: emptyCheques(groupedWanted(wantedBy(draft, lines), today).length) }
    : draft;

export const togglePicked = (
  draft: TakeDraft,
  id: string,
  lines: readonly OpenLine[],
  today: CivilDay,
): TakeDraft => {
  const pickedIds = new Set(draft.pickedIds);
  if (!pickedIds.delete(id)) pickedIds.add(id);
  return fitted({ ...draft, pickedIds, cents: undefined }, lines, today);
};

export const chooseFor = (
  draft: TakeDraft,
  isForInstallments: boolean,
  lines: readonly OpenLine[],
  today: CivilDay,
): TakeDraft => fitted({ ...draft, isForInstallments }, lines, today);
