import type { TakeRequest } from '@renderer/use-cases/cheques/take-cheques';
import { err, ok, type Result } from '@shared/result';
import type { ChequesView } from './cheques-view';
import type { CoverView } from './cover-view';
import { chequeName } from './row-words';
import type { TakeDraft } from './take-draft';

/** What stands in the way of taking them, beside what is wrong in a row. */
export interface TakeProblem {
  readonly field: 'cover' | 'day';
  readonly text: string;
}

/** What is saved; asked once no row has a problem. */
export const takeRequest = (
  customerId: string,
  { day, isForInstallments, pickedIds }: TakeDraft,
  { filled, faces }: ChequesView,
  { cover }: CoverView,
): Result<TakeRequest, TakeProblem> => {
  if (day === null) return err({ field: 'day', text: 'Informe o dia, por exemplo 20/11/2026.' });
  if (isForInstallments && pickedIds.size === 0)
    return err({ field: 'cover', text: 'Marque o que os cheques pagam, ou escolha cheque avulso.' });
  const idle = isForInstallments ? cover.installmentIds.findIndex((ids) => ids.length === 0) : -1;
  const cheque = filled[idle];
  if (cheque)
    return err({
      field: 'cover',
      text: `Não sobrou parcela para o ${chequeName(cheque, idle)}: marque mais uma, ou tire o cheque.`,
    });
  return ok({
    customerId,
    day,
    cheques: (faces ?? []).map((face, index) => ({
      ...face,
      installmentIds: isForInstallments ? (cover.installmentIds[index] ?? []) : [],
    })),
  });
};
