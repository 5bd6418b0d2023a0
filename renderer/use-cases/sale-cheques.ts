import type { Cheque, ChequeFace } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { writeChequeLine } from './cheques/cheque-line';
import { type StepCheque, type TakeError, takeStep } from './cheques/take-cheques';
import type { UseCaseContext } from './use-case';

/** A cheque taken with a sale for installments of it. */
export interface SaleCheque extends ChequeFace {
  /** Which of the plan it covers, from 0; at least one. */
  readonly covers: readonly number[];
}

/** The cheques a sale is closed with. */
export interface SaleCheques {
  /** The down payment, and just that: owed on its own until it clears. */
  readonly downPayment?: ChequeFace;
  readonly installments?: readonly SaleCheque[];
}

export type SaleChequeError =
  /** The down payment is by cheque, and none of its amount was given; or one was, and it is not. */
  | { readonly reason: 'down-payment-cheque' }
  /** `index` is its place among those for installments, from 0. */
  | { readonly reason: 'cheque-covers-nothing'; readonly index: number }
  /** `of` is the cheque at fault: the down payment, or its place among those for installments. */
  | {
      readonly reason: 'cheque';
      readonly of: 'down-payment' | number;
      readonly error: TakeError;
    };

/** What does not fit between a plan and the cheques it is to be paid with; null where all does. */
export const saleChequeError = (
  { downPayment, installments = [] }: SaleCheques,
  downByChequeCents: Cents,
  count: number,
): SaleChequeError | null => {
  if ((downPayment?.cents ?? 0) !== downByChequeCents) return { reason: 'down-payment-cheque' };
  const index = installments.findIndex(
    ({ covers }) => covers.length === 0 || covers.some((place) => !(place >= 0 && place < count)),
  );
  return index < 0 ? null : { reason: 'cheque-covers-nothing', index };
};

const entriesOf = (
  { downPayment, installments: given = [] }: SaleCheques,
  saleId: string,
  installments: readonly Installment[],
): StepCheque[] => [
  ...(downPayment ? [{ ...downPayment, saleId, installmentIds: [] }] : []),
  ...given.map(({ covers, ...face }) => ({
    ...face,
    installmentIds: covers.flatMap((place) => installments[place]?.id ?? []),
  })),
];

const whichOf = (error: TakeError, { downPayment }: SaleCheques): 'down-payment' | number => {
  const index = 'index' in error ? error.index : 0;
  if (!downPayment) return index;
  return index === 0 ? 'down-payment' : index - 1;
};

/** Takes the cheques of a sale just written, with their line of the journal, in the caller's transaction. */
export const takeSaleCheques = async (
  context: UseCaseContext,
  sale: Sale,
  installments: readonly Installment[],
  given: SaleCheques,
): Promise<Result<Cheque[], SaleChequeError>> => {
  const cheques = entriesOf(given, sale.id, installments);
  if (cheques.length === 0) return ok([]);
  const { customerId, day } = sale;
  const batchId = context.clock.newId();
  const taken = await takeStep(context, { customerId, day, cheques }, batchId);
  if (!taken.ok) return err({ reason: 'cheque', of: whichOf(taken.error, given), error: taken.error });
  await writeChequeLine(context, { kind: 'cheque-taken', move: 'take', batchId, cheques: taken.value });
  return taken;
};
