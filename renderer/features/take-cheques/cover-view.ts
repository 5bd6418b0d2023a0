import type { CivilDay } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import type { LateTerms } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { type Cover, type Coverable, coverInstallments } from '@shared/rules/cheques/cover';
import { coverTexts } from '@shared/rules/cheques/cover-words';
import { listed } from '@shared/wording/listed';
import type { FilledCheque } from './cheque-face';
import { chequeLabel, chequeName } from './row-words';
import type { WantedCheque } from './wanted-cheques';

/** What a cheque taken that day has to bring: of a late one with its charges, of one to come what is agreed. */
export const openOf = (installment: Installment, day: CivilDay, terms: LateTerms): Cents =>
  installment.dueDay <= day ? balanceDue([installment], day, terms, 0) : outstandingCents(installment);

export interface CoverLine extends Coverable {
  readonly installment: Installment;
  readonly isPicked: boolean;
  /** `cheque 000123`, `cheques 000123 e 000124`; empty while none reaches it. */
  readonly coveredBy: string;
  readonly shortCents: Cents;
}

export interface CoverView {
  readonly lines: readonly CoverLine[];
  readonly cover: Cover;
  /** Where cheques and installments differ, a sentence each. */
  readonly differences: readonly string[];
}

const installmentName = ({ number, count }: Installment): string =>
  count === 1 ? 'parcela única' : `parcela ${number} de ${count}`;

/** More than these are counted instead of named. */
const NAMED = 3;

/** `cheque 000123`, `cheques 000123 e 000124`, `12 cheques`; empty for none. */
const chequesNamed = (labels: readonly string[]): string => {
  if (labels.length > NAMED) return `${labels.length} cheques`;
  if (labels.length === 0) return '';
  return `${labels.length === 1 ? 'cheque' : 'cheques'} ${listed(labels)}`;
};

/** Which cheque covers which of the installments that were picked. */
export const coverView = (
  installments: readonly (Coverable & { readonly installment: Installment })[],
  pickedIds: ReadonlySet<string>,
  filled: readonly FilledCheque[],
): CoverView => {
  const picked = installments.filter(({ id }) => pickedIds.has(id));
  const cover = coverInstallments(
    filled.map(({ cents }) => cents ?? 0),
    picked,
  );
  const nameAt = (index: number): string => {
    const cheque = filled[index];
    return cheque ? chequeName(cheque, index) : '';
  };
  const nameOf = (id: string): string => {
    const line = picked.find((each) => each.id === id);
    return line ? installmentName(line.installment) : '';
  };
  return {
    lines: installments.map((line) => ({
      ...line,
      isPicked: pickedIds.has(line.id),
      coveredBy: chequesNamed(
        filled.flatMap((cheque, index) =>
          cover.installmentIds[index]?.includes(line.id) ? chequeLabel(cheque, index) : [],
        ),
      ),
      shortCents:
        cover.differences.find(
          (difference) => difference.kind === 'short' && difference.installmentId === line.id,
        )?.cents ?? 0,
    })),
    cover,
    differences: coverTexts(cover, { installment: nameOf, cheque: nameAt }),
  };
};

/** What is asked of the cheques; less than all where only a part is to be paid by cheque. */
export const wantedOf = (
  picked: readonly (Coverable & { readonly installment: Installment })[],
  cents?: Cents,
): WantedCheque[] => {
  let left = cents ?? Number.POSITIVE_INFINITY;
  return picked.flatMap(({ installment, openCents }) => {
    const part = Math.min(left, openCents);
    left -= part;
    return part > 0 ? [{ cents: part, day: installment.dueDay }] : [];
  });
};
