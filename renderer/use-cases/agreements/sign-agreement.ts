import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Witness } from '@shared/domain/agreement/agreement-event';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext } from '../use-case';
import {
  addEvent,
  type StandingAgreementError,
  standingAgreement,
  writeAgreementLine,
} from './agreement-step';

export type SignError =
  | StandingAgreementError
  | 'already-signed'
  | 'day-in-the-future'
  | 'before-the-agreement';

/** Writes down that both sides signed, with the witnesses who did. */
export const signAgreement = (
  context: UseCaseContext,
  request: {
    readonly agreementId: string;
    readonly day: CivilDay;
    readonly witnesses: readonly Witness[];
  },
): Promise<Result<Agreement, SignError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'agreements', 'journal'],
    async (context): Promise<Result<Agreement, SignError>> => {
      const { db } = context;
      const found = await standingAgreement(db, request.agreementId);
      if (!found.ok) return found;
      if (lifeOfAgreement(found.value).signed) return err('already-signed');
      if (request.day > clock.today()) return err('day-in-the-future');
      if (request.day < found.value.day) return err('before-the-agreement');
      const signed = await addEvent(db, found.value, {
        kind: 'signed',
        id: clock.newId(),
        day: request.day,
        at: clock.now(),
        witnesses: [...request.witnesses],
      });
      await writeAgreementLine(context, signed, { kind: 'agreement-signed' });
      return ok(signed);
    },
  );
};
