import type { AgreementFile } from '@renderer/data/queries/agreements';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type AgreementLife, lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import type { Terms } from '@shared/domain/terms';
import { type AgreementCourse, agreementCourse } from '@shared/rules/negotiation/course';
import { awaitsSignature } from '@shared/rules/negotiation/signing';
import { type AgreementStanding, agreementStanding } from '@shared/rules/negotiation/standing';
import { agreementChain, type ChainLink } from './chain';

/** An agreement as its page shows it on a day. */
export interface AgreementDetailView extends AgreementFile {
  readonly standing: AgreementStanding;
  /** Of account while it stands. */
  readonly course: AgreementCourse;
  readonly life: AgreementLife;
  /** Made lately, and no signature is written down. */
  readonly awaitsSignature: boolean;
  readonly chain: readonly ChainLink[];
  /** The one that what was left of it entered, while that stands. */
  readonly renegotiatedIn?: ChainLink;
}

export const detailView = (file: AgreementFile, today: CivilDay, terms: Terms): AgreementDetailView => {
  const { agreement, plan, account } = file;
  const chain = agreementChain(agreement, account);
  const laterId = plan.find((installment) => installment.coveredBy)?.coveredBy;
  return {
    ...file,
    standing: agreementStanding(agreement, plan, today, terms),
    course: agreementCourse(agreement, plan, today, terms),
    life: lifeOfAgreement(agreement),
    awaitsSignature: awaitsSignature(agreement, today),
    chain,
    renegotiatedIn: chain.find(({ id }) => id === laterId),
  };
};

/** Neither fulfilled, nor broken, nor undone, nor gone into another: something is still to be paid under it. */
export const isOpen = ({ standing: { status } }: Pick<AgreementDetailView, 'standing'>): boolean =>
  status === 'running' || status === 'late';

/** The day the last of it was paid. */
export const paidUpOn = ({ agreement, plan }: Pick<AgreementFile, 'agreement' | 'plan'>): CivilDay =>
  plan.reduce((last, { settledDay = '' }) => (settledDay > last ? settledDay : last), agreement.day);

/** Money came in for an installment of the plan. */
export const hasPayments = ({ plan }: Pick<AgreementFile, 'plan'>): boolean =>
  plan.some(
    ({ paidCents, feeSettledCents, interestSince }) =>
      paidCents + feeSettledCents > 0 || interestSince !== undefined,
  );
