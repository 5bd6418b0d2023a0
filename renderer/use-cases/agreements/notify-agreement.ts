import { readTerms } from '@renderer/data/settings';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { NoticeChannel } from '@shared/domain/agreement/agreement-event';
import { err, ok, type Result } from '@shared/result';
import { agreementCourse, isNoticeDue, noticeUntil } from '@shared/rules/negotiation/course';
import { transact, type UseCaseContext } from '../use-case';
import {
  addEvent,
  planOfAgreement,
  type StandingAgreementError,
  standingAgreement,
  writeAgreementLine,
} from './agreement-step';

export type NotifyError =
  | StandingAgreementError
  | 'not-late'
  /** The paper promises the notice from a certain delay on: given before, its days would run out too soon. */
  | 'too-early'
  | 'already-notified';

/** Writes down the friendly notice that an agreement is late; the days to put it right begin today. */
export const notifyAgreement = (
  context: UseCaseContext,
  request: { readonly agreementId: string; readonly channel: NoticeChannel },
): Promise<Result<Agreement, NotifyError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'installments', 'agreements', 'journal', 'settings'],
    async (context): Promise<Result<Agreement, NotifyError>> => {
      const { db } = context;
      const found = await standingAgreement(db, request.agreementId);
      if (!found.ok) return found;
      const terms = await readTerms(db);
      const day = clock.today();
      const plan = await planOfAgreement(db, found.value.id);
      const course = agreementCourse(found.value, plan, day, terms);
      if (course.lateCount === 0) return err('not-late');
      if (course.state === 'noticed') return err('already-notified');
      if (!isNoticeDue(found.value, course)) return err('too-early');
      const notified = await addEvent(db, found.value, {
        kind: 'notified',
        id: clock.newId(),
        day,
        at: clock.now(),
        channel: request.channel,
        until: noticeUntil(found.value, day, terms),
      });
      await writeAgreementLine(context, notified, { kind: 'agreement-notified' });
      return ok(notified);
    },
  );
};
