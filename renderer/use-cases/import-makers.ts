import { addMonths } from '@shared/calendar/civil-day';
import type { Clock } from '@shared/clock';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import type { Customer, CustomerDetails } from '@shared/domain/customer';
import { type Installment, untouched, withOpenFlag } from '@shared/domain/installment';
import type { Allocation, Payment } from '@shared/domain/payment';
import { NOTE_MAX } from '@shared/domain/primitives';
import type { Sale } from '@shared/domain/sale';
import type { PlannedCheque } from '@shared/import/cheques/plan-types';
import type {
  PlannedCustomer,
  PlannedInstallment,
  PlannedPayment,
  PlannedSale,
} from '@shared/import/plan-types';
import type { Cents } from '@shared/money/cents';
import { customerRecord } from './customer-records';

export interface Making {
  readonly clock: Clock;
  readonly importId: string;
  /** One instant for the whole import. */
  readonly createdAt: number;
}

const joined = (notes: readonly string[]): string | undefined =>
  notes.length === 0 ? undefined : notes.join('\n').slice(0, NOTE_MAX);

export const makeCustomer = (planned: PlannedCustomer, { clock, importId, createdAt }: Making): Customer => {
  const details: CustomerDetails = {
    name: planned.name,
    document: planned.document,
    phones: [...planned.phones],
    email: planned.email,
    address: planned.address === undefined ? undefined : { line: planned.address },
    notes: joined(planned.notes),
  };
  return customerRecord({ id: clock.newId(), createdAt, importId }, details);
};

/** Counted back from the earliest installment there is, as rows before it may have stayed out. */
const firstDueDay = (installments: readonly PlannedInstallment[]): string => {
  const first = installments.reduce((a, b) => (b.number < a.number ? b : a));
  return addMonths(first.dueDay, 1 - first.number);
};

export const makeSale = (
  planned: PlannedSale,
  installments: readonly PlannedInstallment[],
  customerId: string,
  number: number,
  { clock, importId, createdAt }: Making,
): Sale => ({
  id: clock.newId(),
  number,
  customerId,
  day: planned.day,
  description: planned.description,
  items: [],
  totalCents: planned.totalCents,
  downPaymentCents: planned.downPaymentCents,
  installmentCount: planned.count,
  firstDueDay: firstDueDay(installments),
  interval: { kind: 'monthly' },
  notes: joined(planned.notes),
  createdAt,
  importId,
});

/** What was paid by the notebook went to the principal: it knows no late charges. */
const principalOnly = (installmentId: string, cents: Cents): Allocation => ({
  installmentId,
  interestCents: 0,
  feeCents: 0,
  principalCents: cents,
  waivedInterestCents: 0,
  waivedFeeCents: 0,
  feeAssessedCents: 0,
  interestCarryCents: 0,
});

export const makePayment = (
  planned: PlannedPayment,
  installment: Installment,
  number: number,
  { clock, importId, createdAt }: Making,
): Payment => ({
  id: clock.newId(),
  number,
  kind: 'installments',
  customerId: installment.customerId,
  day: planned.day,
  createdAt,
  totalCents: planned.cents,
  means: [{ means: planned.means, cents: planned.cents }],
  changeCents: 0,
  allocations: [principalOnly(installment.id, planned.cents)],
  installmentIds: [installment.id],
  importId,
});

export const makeDownPayment = (
  sale: Sale,
  number: number,
  { clock, importId, createdAt }: Making,
): Payment => ({
  id: clock.newId(),
  number,
  kind: 'down-payment',
  customerId: sale.customerId,
  day: sale.day,
  createdAt,
  totalCents: sale.downPaymentCents,
  means: [{ means: 'other', cents: sale.downPaymentCents }],
  changeCents: 0,
  allocations: [],
  installmentIds: [],
  originId: sale.id,
  importId,
});

/** The installment as nobody had paid anything of it. */
export const makeInstallment = (
  planned: PlannedInstallment,
  sale: Sale,
  number: number,
  { clock, importId }: Making,
): Installment =>
  withOpenFlag({
    ...untouched,
    id: clock.newId(),
    customerId: sale.customerId,
    originKind: 'sale',
    originId: sale.id,
    number,
    count: Math.max(sale.installmentCount, number),
    dueDay: planned.dueDay,
    principalCents: planned.principalCents,
    description: sale.description,
    open: 1,
    importId,
    importKey: planned.importKey,
  });

/** The cheque with the events that led to where its sheet says it is; what it covers is decided elsewhere. */
export const makeCheque = (
  { face, key, steps, note }: PlannedCheque,
  customerId: string,
  { clock, importId, createdAt }: Making,
): Cheque => {
  const events = steps.map((step) => ({
    ...step,
    id: clock.newId(),
    at: createdAt,
    batchId: importId,
    imported: true as const,
  }));
  return {
    ...face,
    id: clock.newId(),
    customerId,
    takenDay: steps[0]?.day ?? face.issueDay,
    createdAt,
    installmentIds: [],
    events,
    status: lifeOf({ events }).status,
    key,
    ...(note !== undefined && { notes: note }),
    importId,
  };
};
