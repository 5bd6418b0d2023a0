import type { Database } from '@renderer/data/database';
import { addMonths, type CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import { type CustomerFile, customerFile } from './customer-file';
import { awaitedCheques } from './open-account';

export interface AgreementRow {
  readonly agreement: Agreement;
  readonly customerName: string;
  /** The installments of its own plan, by number. */
  readonly plan: readonly Installment[];
}

export interface ProposalRow {
  readonly proposal: SavedProposal;
  readonly customerName: string;
  /** What it became, undone ones too. */
  readonly agreements: readonly Agreement[];
}

export interface Negotiations {
  /** With their plans, the newest first. */
  readonly agreements: readonly AgreementRow[];
  /** The newest first. */
  readonly proposals: readonly ProposalRow[];
}

const byNumber = (a: Installment, b: Installment): number => a.number - b.number;

const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** Every agreement and every proposal of the shop. */
export const listNegotiations = async (db: Database): Promise<Negotiations> => {
  const [agreements, proposals] = await Promise.all([db.agreements.toArray(), db.proposals.toArray()]);
  const customerIds = [...new Set([...agreements, ...proposals].map(({ customerId }) => customerId))];
  const [customers, installments] = await Promise.all([
    db.customers.bulkGet(customerIds),
    db.installments
      .where('originId')
      .anyOf(agreements.map(({ id }) => id))
      .toArray(),
  ]);
  const names = new Map(customerIds.map((id, index) => [id, customers[index]?.name ?? '']));
  const nameOf = ({ customerId }: { readonly customerId: string }): string => names.get(customerId) ?? '';
  const plans = grouped(installments, ({ originId }) => originId);
  const became = grouped(agreements, ({ proposal }) => proposal?.id);
  const newestFirst = (a: { readonly number: number }, b: { readonly number: number }): number =>
    b.number - a.number;
  return {
    agreements: agreements.sort(newestFirst).map((agreement) => ({
      agreement,
      customerName: nameOf(agreement),
      plan: (plans.get(agreement.id) ?? []).sort(byNumber),
    })),
    proposals: proposals.sort(newestFirst).map((proposal) => ({
      proposal,
      customerName: nameOf(proposal),
      agreements: became.get(proposal.id) ?? [],
    })),
  };
};

/** What the figures over the agreements need besides their plans. */
export interface AgreementMoney {
  /** What broken agreements carried over, with the counter-entries of those put back in force. */
  readonly transfers: readonly Payment[];
  /** Every entry of the shop in the month of a day. */
  readonly inMonth: readonly Payment[];
}

export const readAgreementMoney = async (
  db: Database,
  agreements: readonly Agreement[],
  today: CivilDay,
): Promise<AgreementMoney> => {
  if (agreements.length === 0) return { transfers: [], inMonth: [] };
  const first = `${today.slice(0, 7)}-01`;
  const broken = agreements.filter((agreement) => lifeOfAgreement(agreement).broken).map(({ id }) => id);
  const [transfers, inMonth] = await Promise.all([
    db.payments.where('originId').anyOf(broken).toArray(),
    db.payments.where('day').between(first, addMonths(first, 1), true, false).toArray(),
  ]);
  return { transfers: transfers.filter(({ kind }) => kind !== 'down-payment'), inMonth };
};

export interface AgreementFile {
  readonly agreement: Agreement;
  /** All that is known of its customer. */
  readonly account: CustomerFile;
  /** The installments of its own plan, by number. */
  readonly plan: readonly Installment[];
  /** The cheques that some of the plan wait for. */
  readonly awaited: readonly Cheque[];
  /** What was accepted with it. */
  readonly proposal?: SavedProposal;
}

/** An agreement with all that its page shows; null when there is none. */
export const agreementFile = async (db: Database, id: string): Promise<AgreementFile | null> => {
  const agreement = await db.agreements.get(id);
  const account = agreement && (await customerFile(db, agreement.customerId));
  if (!agreement || !account) return null;
  const plan = account.installments.filter(({ originId }) => originId === id).sort(byNumber);
  return {
    agreement,
    account,
    plan,
    awaited: await awaitedCheques(db, plan),
    proposal: agreement.proposal && (await db.proposals.get(agreement.proposal.id)),
  };
};

/** The journal line of the last thing that was written down of an agreement. */
export const lastLineOf = async (db: Database, agreementId: string): Promise<number | undefined> =>
  (await db.journal.where('refId').equals(agreementId).last())?.seq;
