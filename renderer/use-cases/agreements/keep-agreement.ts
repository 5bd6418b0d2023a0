import { readTerms } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { REASON_MAX } from '@shared/domain/primitives';
import { err, ok, type Result } from '@shared/result';
import { agreementCourse } from '@shared/rules/negotiation/course';
import { transact, type UseCaseContext } from '../use-case';
import {
  addEvent,
  planOfAgreement,
  type StandingAgreementError,
  standingAgreement,
  writeAgreementLine,
} from './agreement-step';

export type KeepError = StandingAgreementError | 'not-late' | 'until-passed' | 'reason-missing';

/** Writes down that the owner waits until a day, although the agreement is late. */
export const keepAgreement = (
  context: UseCaseContext,
  request: { readonly agreementId: string; readonly until: CivilDay; readonly reason: string },
): Promise<Result<Agreement, KeepError>> => {
  const { clock } = context;
  const reason = request.reason.trim().slice(0, REASON_MAX);
  return transact(
    context,
    ['customers', 'installments', 'agreements', 'journal', 'settings'],
    async (context): Promise<Result<Agreement, KeepError>> => {
      const { db } = context;
      const found = await standingAgreement(db, request.agreementId);
      if (!found.ok) return found;
      const day = clock.today();
      if (reason === '') return err('reason-missing');
      if (request.until <= day) return err('until-passed');
      const plan = await planOfAgreement(db, found.value.id);
      if (agreementCourse(found.value, plan, day, await readTerms(db)).lateCount === 0)
        return err('not-late');
      const kept = await addEvent(db, found.value, {
        kind: 'kept',
        id: clock.newId(),
        day,
        at: clock.now(),
        until: request.until,
        reason,
      });
      await writeAgreementLine(context, kept, { kind: 'agreement-kept' });
      return ok(kept);
    },
  );
};
