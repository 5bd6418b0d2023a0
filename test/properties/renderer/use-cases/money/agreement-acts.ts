import { breakAgreement } from '@renderer/use-cases/agreements/break-agreement';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { notifyAgreement } from '@renderer/use-cases/agreements/notify-agreement';
import { saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { addDays } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { endedOn } from '@shared/domain/agreement/agreement-life';
import { isDue } from '@shared/domain/installment';
import { defaultTerms } from '@shared/domain/terms';
import type { Result } from '@shared/result';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { breaking } from '@test/support/agreements';
import type { TestShop } from '@test/support/shop';
import { type Act, type Outcome, pick, type Step, someOpen, upTo } from './world';

/** What is asked of the two sides: some of what is open, often the tab too, a discount, a down payment, interest. */
const termsOf = async (shop: TestShop, customerId: string, step: Step) => {
  const some = await someOpen(shop, customerId, step);
  // Now and then also what waits for a cheque, which is refused.
  const chosen = step.d < 0.95 ? some.filter(isDue) : some;
  const { tabCents = 0 } = (await shop.db.summaries.get(customerId)) ?? {};
  const tab = step.b > 0.5 && (tabCents > 0 || step.b > 0.95);
  const { totalCents } = updatedAmount(chosen, shop.clock.today(), defaultTerms);
  const updatedCents = totalCents + (tab ? tabCents : 0);
  return {
    customerId,
    installmentIds: chosen.map(({ id }) => id),
    tab,
    updatedCents,
    discountCents: step.d < 0.3 ? 0 : upTo(step.b, updatedCents / 3),
    downPaymentCents: step.c < 0.4 ? 0 : upTo(step.c, updatedCents / 3),
    count: 1 + upTo(step.c, 4),
    firstDueDay: addDays(shop.clock.today(), upTo(step.b, 30)),
    interval: { kind: 'monthly' } as const,
    ...(step.a > 0.7 && { monthlyBp: 1 + upTo(step.c, 99) }),
    ...(step.b < 0.95 && { reason: 'Combinado com o dono' }),
  };
};

const agree: Act = async (shop, customerId, step) => {
  const terms = await termsOf(shop, customerId, step);
  const proposal = pick(await shop.db.proposals.where('customerId').equals(customerId).toArray(), step.c);
  const made = await makeAgreement(shop, {
    ...terms,
    downPaymentMeans: 'cash',
    ...(step.d > 0.8 && proposal && { proposal: { id: proposal.id, version: 1 } }),
  });
  if (!made.ok) return 'refused';
  const { id } = made.value.agreement;
  return {
    customerId,
    tillCents: terms.downPaymentCents,
    undo: (context) => undoAgreement(context, id),
  };
};

/** Half of the proposals are counter-offers to an earlier one. */
const proposeTerms: Act = async (shop, customerId, step) => {
  const earlier = pick(await shop.db.proposals.where('customerId').equals(customerId).toArray(), step.a);
  const saved = await saveProposal(shop, {
    ...(await termsOf(shop, customerId, step)),
    ...(step.d < 0.5 && earlier && { proposalId: earlier.id }),
    by: step.d < 0.25 ? 'customer' : 'shop',
    how: 'spoken',
    validUntil: addDays(shop.clock.today(), upTo(step.b, 20)),
  });
  if (!saved.ok) return 'refused';
  const { seq } = saved.value;
  return { customerId, tillCents: 0, undo: (context) => undoProposal(context, seq) };
};

const someAgreement = async ({ db }: TestShop, customerId: string, { a, d }: Step) => {
  const all = await db.agreements.where('customerId').equals(customerId).toArray();
  const standing = all.filter((agreement) => !endedOn(agreement));
  return pick(d < 0.9 && standing.length > 0 ? standing : all, a);
};

/** A step of an agreement goes with it when that is undone. */
const stepDone = async (
  shop: TestShop,
  { id, customerId }: Agreement,
  done: Result<Agreement, unknown>,
): Promise<Outcome> => {
  if (!done.ok) return 'refused';
  const { seq } = (await shop.db.journal.toCollection().last()) ?? {};
  return {
    customerId,
    tillCents: 0,
    undo: (context) => undoAgreementStep(context, id, seq),
    isGone: async ({ db }) => (await db.agreements.get(id))?.cancelledOn !== undefined,
  };
};

const breakUp: Act = async (shop, customerId, step) => {
  const agreement = await someAgreement(shop, customerId, step);
  if (!agreement) return null;
  const { owedCents } = await breaking(shop, agreement);
  const request = { agreementId: agreement.id, owedCents, byCustomer: step.b < 0.7, reason: 'Não deu' };
  return stepDone(shop, agreement, await breakAgreement(shop, request));
};

const note: Act = async (shop, customerId, step) => {
  const agreement = await someAgreement(shop, customerId, step);
  if (!agreement) return null;
  const agreementId = agreement.id;
  const day = shop.clock.today();
  const noted =
    step.b < 0.3
      ? await signAgreement(shop, { agreementId, day, witnesses: [] })
      : step.b < 0.7
        ? await notifyAgreement(shop, { agreementId, channel: 'letter' })
        : await keepAgreement(shop, { agreementId, until: addDays(day, upTo(step.c, 20)), reason: 'Espera' });
  return stepDone(shop, agreement, noted);
};

export const agreementActs: Record<string, Act> = { agree, propose: proposeTerms, break: breakUp, note };
