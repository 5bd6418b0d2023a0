import type { Cheque } from '@shared/domain/cheque/cheque';
import { type Installment, isAwaiting, outstandingCents } from '@shared/domain/installment';
import type { Cents } from '@shared/money/cents';
import { awaitingText, chequesAwaited } from '@shared/rules/cheques/awaiting-words';

/** An open installment that is paid when a cheque clears. */
export interface WaitingLine {
  readonly installment: Installment;
  readonly leftCents: Cents;
  /** `aguardando cheque 000123, bom para 10/12` */
  readonly text: string;
  /** The first of the cheques it waits for. */
  readonly chequeId: string;
}

export const waitingLines = (open: readonly Installment[], awaited: readonly Cheque[]): WaitingLine[] =>
  open.filter(isAwaiting).flatMap((installment) => {
    const cheques = chequesAwaited(installment, awaited);
    const [first] = cheques;
    return first
      ? {
          installment,
          leftCents: outstandingCents(installment),
          text: awaitingText(cheques),
          chequeId: first.id,
        }
      : [];
  });
