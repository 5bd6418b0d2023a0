import { useOwnerApproval } from '@renderer/data/owner-approval';
import { lastLineOf } from '@renderer/data/queries/agreements';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import {
  type BreakError,
  type BreakRequest,
  breakAgreement,
} from '@renderer/use-cases/agreements/break-agreement';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { notifyAgreement } from '@renderer/use-cases/agreements/notify-agreement';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { NoticeChannel, Witness } from '@shared/domain/agreement/agreement-event';
import type { Result } from '@shared/result';
import { keptText, notifiedText } from './done-words';
import { keepRefusedText, notifyRefusedText, signRefusedText, undoStepRefusedText } from './refused-words';

/** Each tells how it went, and offers to take back what was done. Gives the agreement as it is now, or null. */
export interface AgreementMoves {
  readonly sign: (day: CivilDay, witnesses: readonly Witness[]) => Promise<Agreement | null>;
  readonly notify: (channel: NoticeChannel) => Promise<Agreement | null>;
  readonly keep: (until: CivilDay, reason: string) => Promise<Agreement | null>;
  /** Why it was not broken is shown where it is asked for. */
  readonly breakUp: (
    request: Omit<BreakRequest, 'agreementId'>,
  ) => Promise<Result<Agreement, BreakError> | null>;
  /** Takes back the last thing that happened to it. True when it was done. */
  readonly undoStep: () => Promise<boolean>;
}

export const useAgreementMoves = ({ id, number }: Pick<Agreement, 'id' | 'number'>): AgreementMoves => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const alone = useAlone('Não foi possível gravar agora. O acordo continua como estava. Tente de novo.');

  const undo = async (seq?: number): Promise<boolean> => {
    const undone = await withOwner(null, (by) => undoAgreementStep(by, id, seq));
    if (!undone) return false;
    if (undone.ok) notify.done(`Desfeito. O acordo nº ${number} voltou a ser como antes.`);
    else notify.failed(undoStepRefusedText(undone.error));
    return undone.ok;
  };

  const told = async <E>(
    written: Result<Agreement, E>,
    done: (agreement: Agreement) => string,
    refused?: (error: E) => string,
  ): Promise<Agreement | null> => {
    if (!written.ok) {
      if (refused) notify.failed(refused(written.error));
      return null;
    }
    const seq = await lastLineOf(context.db, id);
    notify.done(done(written.value), () => void undo(seq));
    return written.value;
  };

  return {
    sign: (day, witnesses) =>
      alone(async () =>
        told(
          await signAgreement(context, { agreementId: id, day, witnesses }),
          () => `Assinatura do acordo nº ${number} anotada.`,
          signRefusedText,
        ),
      ),
    notify: (channel) =>
      alone(async () =>
        told(await notifyAgreement(context, { agreementId: id, channel }), notifiedText, notifyRefusedText),
      ),
    keep: (until, reason) =>
      alone(async () =>
        told(await keepAgreement(context, { agreementId: id, until, reason }), keptText, keepRefusedText),
      ),
    breakUp: (request) =>
      alone(async () => {
        const broken = await withOwner(null, (by) => breakAgreement(by, { ...request, agreementId: id }));
        if (!broken) return null;
        await told(broken, () => `Acordo nº ${number} rompido. O que tinha entrado nele voltou.`);
        return broken;
      }),
    undoStep: async () => (await alone(() => undo())) ?? false,
  };
};
