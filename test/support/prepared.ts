import { addDays } from '@shared/calendar/civil-day';
import { type Agreement, agreementSchema } from '@shared/domain/agreement/agreement';
import {
  type ProposalVersion,
  type SavedProposal,
  savedProposalSchema,
} from '@shared/domain/agreement/saved-proposal';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Summary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { type Preparation, preparationOf } from '@shared/rules/negotiation/prepare/preparation';
import type { PreparedAt, PreparedRecords } from '@shared/rules/negotiation/prepare/records';
import { openInstallment, summaryWith, TODAY } from './summaries';

const raimundo: Customer = {
  id: 'maria',
  name: 'Raimundo dos Santos',
  addressAs: 'sr',
  phones: [{ digits: '5585991261650', whatsapp: true }],
  createdAt: 1,
  tokens: [],
};

/** A sale of R$ 750,00 in five installments, in March 2024. */
export const aSale = (more: Partial<Sale> = {}): Sale => ({
  id: 'sale',
  number: 1,
  customerId: 'maria',
  day: '2024-03-12',
  description: 'Guarda-roupa',
  items: [],
  totalCents: 75_000,
  downPaymentCents: 0,
  installmentCount: 5,
  firstDueDay: '2024-04-12',
  interval: { kind: 'monthly' },
  createdAt: 1,
  ...more,
});

let ids = 0;

/** Money for installments, on a day. */
export const paidOn = (day: string, more: Partial<Payment> = {}): Payment => {
  ids += 1;
  return {
    id: `p${ids}`,
    number: ids,
    kind: 'installments',
    customerId: 'maria',
    day,
    createdAt: ids,
    totalCents: 15_000,
    means: [{ means: 'cash', cents: 15_000 }],
    changeCents: 0,
    allocations: [],
    installmentIds: [],
    ...more,
  };
};

/** A talk at the counter. */
export const talked = (day: string, more: Partial<Contact> = {}): Contact => {
  ids += 1;
  return {
    id: `c${ids}`,
    customerId: 'maria',
    day,
    at: ids,
    channel: 'visit',
    text: 'conversa',
    answer: 'other',
    ...more,
  };
};

/** An agreement over one installment, of R$ 150,00 in three. */
export const anAgreement = (
  more: Partial<Omit<Agreement, 'covered'>> & {
    readonly covered?: readonly Partial<Agreement['covered'][number]>[];
  } = {},
): Agreement =>
  agreementSchema.parse({
    id: 'agreement',
    number: 1,
    customerId: 'maria',
    day: '2026-10-01',
    createdAt: 1,
    updatedCents: 15_000,
    discountCents: 0,
    totalCents: 15_000,
    downPaymentCents: 0,
    firstDueDay: '2026-10-20',
    interval: { kind: 'monthly' },
    installmentCount: 3,
    ...more,
    covered: (more.covered ?? [{}]).map((each) => ({
      installmentId: 'covered',
      description: 'Guarda-roupa',
      number: 1,
      count: 5,
      dueDay: '2026-08-10',
      principalCents: 15_000,
      feeCents: 0,
      interestCents: 0,
      ...each,
    })),
  });

/** A proposal of R$ 300,00 in two installments, with one version for each of these. */
export const aProposal = (
  versions: readonly Partial<ProposalVersion>[],
  more: Partial<SavedProposal> = {},
): SavedProposal =>
  savedProposalSchema.parse({
    id: 'proposal',
    number: 1,
    customerId: 'maria',
    createdAt: 1,
    versions: versions.map((version, index) => ({
      version: index + 1,
      day: TODAY,
      at: index,
      by: 'shop',
      how: 'spoken',
      installmentIds: [],
      tab: false,
      updatedCents: 30_000,
      discountCents: 0,
      totalCents: 30_000,
      downPaymentCents: 0,
      firstDueDay: '2026-12-10',
      interval: { kind: 'monthly' },
      plan: [
        { dueDay: '2026-12-10', cents: 15_000 },
        { dueDay: '2027-01-10', cents: 15_000 },
      ],
      validUntil: '2026-12-01',
      ...version,
    })),
    ...more,
  });

/** Installments of R$ 150,00, each overdue for so many days. */
export const late = (...days: readonly number[]): Installment[] =>
  days.map((day) => openInstallment(addDays(TODAY, -day)));

export interface Given extends Partial<Omit<PreparedRecords, 'customer' | 'summary'>> {
  readonly customer?: Partial<Customer>;
  readonly summary?: Partial<Summary>;
}

/** All that is known of a customer; the summary's open part follows from the installments. */
export const records = ({ customer, summary, installments = [], ...more }: Given = {}): PreparedRecords => ({
  customer: { ...raimundo, ...customer },
  summary: summaryWith(
    installments.filter(({ open }) => open === 1),
    summary,
  ),
  installments,
  sales: [],
  payments: [],
  tabs: [],
  contacts: [],
  agreements: [],
  proposals: [],
  ...more,
});

/** Ten in the morning at Casa Nova Móveis. */
export const at = (more: Partial<PreparedAt> = {}): PreparedAt => ({
  today: TODAY,
  hour: 10,
  terms: defaultTerms,
  policy: defaultPolicy,
  shop: { name: 'Casa Nova Móveis' },
  notNow: null,
  ...more,
});

export const prepared = (given: Given = {}, when: Partial<PreparedAt> = {}): Preparation =>
  preparationOf(records(given), at(when));

/** Everything the script says, a step after the other. */
export const spoken = ({ script }: Preparation): string =>
  script.map(({ title, say, hint = '' }) => `${title}. ${say} ${hint}`).join('\n');
