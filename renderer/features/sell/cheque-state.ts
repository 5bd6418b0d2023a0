import { type ChequeDraft, chequesSumText, emptyCheques } from '@renderer/features/take-cheques';
import type { DraftCheques, SaleDraft } from '@renderer/stores/sale-drafts';
import type { SaleCheques } from '@renderer/use-cases/sale-cheques';
import type { ChequeDrawer, ChequeFace } from '@shared/domain/cheque/cheque';
import type { Cents } from '@shared/money/cents';
import { type ChequesAsked, chequesToSave, type SaleCover, saleCover, wantedBySale } from './sale-cheques';
import type { SellView } from './sell-view';

export interface ChequeState {
  /** Null while there is no plan. */
  readonly asked: ChequesAsked | null;
  readonly given: readonly ChequeFace[];
  readonly cover: SaleCover | null;
  /** Owed beside the installments until the bank pays it: a down payment by cheque. */
  readonly owedDownCents: Cents;
  /** A cheque is missing, or one does not fit the plan as it is now. */
  readonly isToDo: boolean;
  /** One line: what is paid with cheques. */
  readonly text: string;
  readonly toSave: SaleCheques | undefined;
}

/** What the sale asks of cheques, where they are for the down payment alone or for the installments too. */
export const askedOf = (
  draft: Pick<SaleDraft, 'downPaymentMeans'>,
  { cost, day }: Pick<SellView, 'cost' | 'day'>,
  isDownPaymentOnly: boolean,
): ChequesAsked | null =>
  cost && day
    ? {
        downPaymentCents: draft.downPaymentMeans === 'cheque' ? cost.downPaymentCents : 0,
        day,
        plan: isDownPaymentOnly ? [] : cost.installments,
      }
    : null;

/** `5 cheques, R$ 750,00`, or what is missing. */
const stateText = (given: readonly ChequeFace[], cover: SaleCover | null, hasDown: boolean): string => {
  if (given.length === 0)
    return hasDown ? 'Falta informar o cheque da entrada.' : 'As parcelas ficam no carnê.';
  if (cover?.problem) return cover.problem;
  const sum = chequesSumText(given.map(({ cents }) => cents));
  return `${[sum, ...(cover?.differences ?? []), ...(cover?.inBooklet ? [cover.inBooklet] : [])].join('. ')}.`;
};

/** How the cheques of a sale stand, with the plan as it is now. */
export const chequeState = (draft: SaleDraft, view: Pick<SellView, 'cost' | 'day'>): ChequeState => {
  const { isDownPaymentOnly = false, faces: given = [] }: Partial<DraftCheques> = draft.cheques ?? {};
  const asked = askedOf(draft, view, isDownPaymentOnly);
  const owedDownCents = asked?.downPaymentCents ?? 0;
  const cover = asked && given.length > 0 ? saleCover(asked, given) : null;
  const isMissing = given.length === 0 && owedDownCents > 0;
  return {
    asked,
    given,
    cover,
    owedDownCents,
    isToDo: isMissing || (cover?.problem ?? null) !== null,
    text: stateText(given, cover, owedDownCents > 0),
    toSave: asked && given.length > 0 ? chequesToSave(asked, given) : undefined,
  };
};

/** A cheque as it was typed, to be changed. */
const draftOf = (face: ChequeFace, key: number, customer: ChequeDrawer): ChequeDraft => {
  const { drawer, cmc7 = '', ...rest } = face;
  const isCustomer = drawer.name === customer.name && drawer.document === customer.document;
  return {
    ...rest,
    key,
    foot: cmc7,
    ...(!isCustomer && { drawer: { name: drawer.name, document: drawer.document ?? '' } }),
  };
};

/** The rows to begin with: those kept before, or an empty one for each that is asked for. */
export const chequeRowsFor = (
  asked: ChequesAsked,
  given: readonly ChequeFace[],
  customer: ChequeDrawer,
): readonly ChequeDraft[] =>
  given.length > 0
    ? given.map((face, index) => draftOf(face, index + 1, customer))
    : emptyCheques(wantedBySale(asked).length);
