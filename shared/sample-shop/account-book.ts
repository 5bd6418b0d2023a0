import type { CivilDay } from '../calendar/civil-day';
import type { AgreementEvent } from '../domain/agreement/agreement-event';
import type { Transfer } from '../domain/agreement/breaking';
import type { ProposalVersion, SavedProposal } from '../domain/agreement/saved-proposal';
import { allocate, balanceDue } from '../domain/allocation';
import type { Cheque, ChequeEvent } from '../domain/cheque/cheque';
import { awaitedBy, withEvent } from '../domain/cheque/cheque-life';
import { clearingPlan } from '../domain/cheque/clearing';
import type { Contact } from '../domain/contact';
import type { Customer } from '../domain/customer';
import { type Installment, isDue, untouched } from '../domain/installment';
import type { JournalEntry } from '../domain/journal';
import { lateTermsOf, type Means, type Payment } from '../domain/payment';
import { applyAllocation } from '../domain/replay';
import type { Sale } from '../domain/sale';
import { type PlanRequest, schedulePlan } from '../domain/schedule';
import { summarise } from '../domain/summarise';
import type { TabClosing, TabEntry } from '../domain/tab';
import type { Terms } from '../domain/terms';
import type { Result } from '../result';
import { type Counters, instantIn } from './counters';
import type { Random } from './random';
import { noRows, type SampleRows } from './rows';

export interface SamplePayment {
  readonly day: CivilDay;
  readonly means: Means;
  /** Absent pays all that is due on the day. */
  readonly cents?: number;
  readonly waiveCharges?: boolean;
}

interface Moment {
  readonly at: number;
  readonly day: CivilDay;
}

/** The generator only asks for what the rules allow; anything else is a bug in it. */
export const allowed = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`the sample shop broke a rule: ${JSON.stringify(result.error)}`);
  return result.value;
};

/**
 * One customer's accounts, written down by the same rules as the app's own: plans, allocations and summaries
 * come from shared/domain, so that what is generated is sound.
 */
export class AccountBook {
  private readonly book: SampleRows = noRows();
  private readonly installments = new Map<string, Installment>();

  constructor(
    readonly customer: Customer,
    since: CivilDay,
    readonly counters: Counters,
    readonly random: Random,
    readonly terms: Terms,
  ) {
    this.book.customers.push(customer);
    this.write({ at: customer.createdAt, day: since, kind: 'customer-added' });
  }

  sell(plan: PlanRequest, description: string, downPaymentMeans: Means = 'cash'): Installment[] {
    const day = plan.saleDay;
    const at = instantIn(day, this.random);
    const sale: Sale = {
      id: this.counters.idAt(at),
      number: this.counters.next('sale'),
      customerId: this.customer.id,
      day,
      description,
      items: [{ description, quantity: 1, unitCents: plan.totalCents }],
      totalCents: plan.totalCents,
      downPaymentCents: plan.downPaymentCents,
      installmentCount: plan.count,
      firstDueDay: plan.firstDueDay,
      interval: plan.interval,
      createdAt: at,
    };
    this.book.sales.push(sale);
    this.write({ at, day, kind: 'sale', refId: sale.id, cents: sale.totalCents });
    this.downPayment(sale.id, sale.downPaymentCents, { at, day }, downPaymentMeans);
    return this.schedule(plan, { originKind: 'sale', originId: sale.id, description }, at);
  }

  /** The installments of a plan, open. */
  schedule(
    plan: PlanRequest,
    origin: Pick<Installment, 'originKind' | 'originId' | 'description'>,
    at: number,
  ): Installment[] {
    return allowed(schedulePlan(plan)).map((scheduled) => {
      const installment: Installment = {
        ...untouched,
        ...scheduled,
        ...origin,
        id: this.counters.idAt(at),
        customerId: this.customer.id,
        open: 1,
      };
      this.put(installment);
      return installment;
    });
  }

  downPayment(originId: string, cents: number, moment: Moment, means: Means): void {
    if (cents === 0) return;
    this.addPayment(
      { kind: 'down-payment', originId, allocations: [], installmentIds: [] },
      cents,
      moment,
      means,
    );
  }

  /** Payments of one installment come in the order of their days. */
  pay(ids: readonly string[], payment: SamplePayment): void {
    const installments = ids.map((id) => this.get(id));
    const request = {
      installments,
      day: payment.day,
      terms: lateTermsOf(this.terms),
      waive: payment.waiveCharges ? ('all' as const) : 0,
    };
    const amountCents = payment.cents ?? balanceDue(installments, request.day, request.terms, request.waive);
    const { allocations } = allowed(allocate({ ...request, amountCents }));
    for (const allocation of allocations) {
      this.put(applyAllocation(this.get(allocation.installmentId), allocation, request));
    }
    const moment = { at: instantIn(payment.day, this.random), day: payment.day };
    const installmentIds = allocations.map((allocation) => allocation.installmentId);
    const { terms } = request;
    const fields = { kind: 'installments', terms, allocations, installmentIds } as const;
    const id = this.addPayment(fields, amountCents, moment, payment.means);
    this.write({ ...moment, kind: 'payment', refId: id, cents: amountCents });
  }

  talk(contact: Omit<Contact, 'id' | 'customerId' | 'at'>): void {
    const at = instantIn(contact.day, this.random);
    const id = this.counters.idAt(at);
    this.book.contacts.push({ ...contact, id, customerId: this.customer.id, at });
    this.write({ at, day: contact.day, kind: 'contact', refId: id });
  }

  get(id: string): Installment {
    const installment = this.installments.get(id);
    if (!installment) throw new Error(`no installment ${id} in this book`);
    return installment;
  }

  put(installment: Installment): void {
    this.installments.set(installment.id, installment);
  }

  addAgreement(agreement: SampleRows['agreements'][number]): void {
    this.book.agreements.push(agreement);
    this.write({
      at: agreement.createdAt,
      day: agreement.day,
      kind: 'agreement',
      refId: agreement.id,
      cents: agreement.totalCents,
    });
  }

  addAgreementEvent(id: string, event: AgreementEvent, line: Pick<JournalEntry, 'kind' | 'cents'>): void {
    const index = this.book.agreements.findIndex((agreement) => agreement.id === id);
    const agreement = this.book.agreements[index];
    if (!agreement) throw new Error(`no agreement ${id} in this book`);
    this.book.agreements[index] = { ...agreement, events: [...agreement.events, event] };
    const { at } = event;
    // A signature may be written down on a later day than it was given; here it never is.
    this.write({ ...line, at, day: event.day, refId: id, detail: { eventId: event.id } });
  }

  /** What was paid under a broken agreement, on the day it was paid. */
  carryOver(agreementId: string, { carriesId, day, allocations, excessCents }: Transfer, at: number): void {
    this.book.payments.push({
      id: this.counters.idAt(at),
      number: this.counters.next('payment'),
      kind: 'transfer',
      customerId: this.customer.id,
      day,
      createdAt: at,
      totalCents: 0,
      means: [],
      changeCents: 0,
      terms: lateTermsOf(this.terms),
      allocations: [...allocations],
      installmentIds: allocations.map(({ installmentId }) => installmentId),
      originId: agreementId,
      ...(carriesId !== undefined && { carriesId }),
      ...(excessCents > 0 && { creditCents: excessCents }),
    });
  }

  /** A proposal with its versions, each with its line. */
  addProposal(versions: readonly ProposalVersion[]): void {
    const [first] = versions;
    if (!first) return;
    const { at: createdAt } = first;
    const proposal: SavedProposal = {
      id: this.counters.idAt(createdAt),
      number: this.counters.next('proposal'),
      customerId: this.customer.id,
      createdAt,
      versions: [...versions],
    };
    this.book.proposals.push(proposal);
    for (const [index, { at, day, totalCents: cents }] of versions.entries()) {
      const before = index === 0 ? undefined : { ...proposal, versions: versions.slice(0, index) };
      this.write({ at, day, kind: 'proposal', refId: proposal.id, cents, detail: { before } });
    }
  }

  payments(): readonly Payment[] {
    return this.book.payments;
  }

  addTabEntry(entry: TabEntry): void {
    this.book.tabs.push(entry);
    const { createdAt: at, day, id: refId, cents } = entry;
    this.write({ at, day, kind: 'tab-entry', refId, cents });
  }

  /** Purchases that wait for a closing, in the order they were written. */
  openTab(): TabEntry[] {
    return this.book.tabs.filter(({ openOf }) => openOf !== undefined);
  }

  /** Takes all purchases of the open tab. */
  addTabClosing(closing: TabClosing): void {
    for (const [index, { openOf, ...entry }] of this.book.tabs.entries())
      if (openOf !== undefined) this.book.tabs[index] = { ...entry, closingId: closing.id };
    this.book.tabClosings.push(closing);
    const { createdAt: at, day, id: refId, totalCents: cents } = closing;
    this.write({ at, day, kind: 'tab-closed', refId, cents });
  }

  /** Open, and not waiting for a cheque; oldest first. */
  openInstallments(): Installment[] {
    return [...this.installments.values()].filter(isDue).sort((a, b) => (a.dueDay < b.dueDay ? -1 : 1));
  }

  /** Cheques taken together: what they cover waits for them. */
  takeCheques(cheques: readonly Cheque[], batchId: string): void {
    this.book.cheques.push(...cheques);
    this.renewAwaiting();
    const [first] = cheques;
    if (!first) return;
    const cents = cheques.reduce((sum, cheque) => sum + cheque.cents, 0);
    const which = cheques.length === 1 ? `cheque ${first.number}` : `${cheques.length} cheques`;
    const detail = { move: 'take', chequeIds: cheques.map(({ id }) => id) };
    const { createdAt: at, takenDay: day } = first;
    this.write({ at, day, kind: 'cheque-taken', refId: batchId, cents, detail }, which);
  }

  /** One thing more that happens to a cheque; clearing pays what it covers. */
  moveCheque(id: string, event: ChequeEvent): void {
    const index = this.book.cheques.findIndex((cheque) => cheque.id === id);
    const cheque = this.book.cheques[index];
    if (!cheque) throw new Error(`no cheque ${id} in this book`);
    const paymentId = event.move === 'clear' ? this.payByCheque(cheque, event) : undefined;
    this.book.cheques[index] = withEvent(cheque, { ...event, ...(paymentId !== undefined && { paymentId }) });
    this.renewAwaiting();
    const { at, day, move, batchId: refId } = event;
    const detail = { move, chequeIds: [id] };
    this.write(
      { at, day, kind: 'cheque-moved', refId, cents: cheque.cents, detail },
      `cheque ${cheque.number}`,
    );
  }

  private payByCheque({ id, cents, takenDay, goodDay, installmentIds }: Cheque, event: ChequeEvent): string {
    const terms = lateTermsOf(this.terms);
    const { day, at } = event;
    const installments = installmentIds.map((one) => this.get(one));
    const plan = clearingPlan({ cents, installments, since: takenDay, day, terms, forgive: 'since-taken' });
    const punctualDay = takenDay > goodDay ? takenDay : goodDay;
    for (const allocation of plan.allocations)
      this.put(applyAllocation(this.get(allocation.installmentId), allocation, { day, terms, punctualDay }));
    const { allocations } = plan;
    const paidIds = allocations.map(({ installmentId }) => installmentId);
    const cheque = { chequeId: id, punctualDay };
    return this.addPayment(
      { kind: 'installments', terms, allocations, installmentIds: paidIds, ...cheque },
      cents,
      { at, day },
      'cheque',
    );
  }

  private renewAwaiting(): void {
    for (const installment of this.installments.values()) {
      const awaiting = awaitedBy(installment.id, this.book.cheques);
      const { awaiting: _, ...rest } = installment;
      this.put(awaiting ? { ...rest, awaiting } : rest);
    }
  }

  /** Everything written so far, with the summary that follows from it. */
  rows(): SampleRows {
    const installments = [...this.installments.values()];
    const { payments, contacts, cheques } = this.book;
    const history = { installments, payments, contacts, openTab: this.openTab(), legalSteps: [], cheques };
    return { ...this.book, installments, summaries: [summarise(this.customer.id, history)] };
  }

  private addPayment(
    fields: Pick<
      Payment,
      'kind' | 'originId' | 'terms' | 'allocations' | 'installmentIds' | 'chequeId' | 'punctualDay'
    >,
    totalCents: number,
    moment: Moment,
    means: Means,
  ): string {
    const id = this.counters.idAt(moment.at);
    this.book.payments.push({
      ...fields,
      id,
      number: this.counters.next('payment'),
      customerId: this.customer.id,
      day: moment.day,
      createdAt: moment.at,
      totalCents,
      means: [{ means, cents: totalCents }],
      changeCents: 0,
    });
    return id;
  }

  private write(
    entry: Pick<JournalEntry, 'at' | 'day' | 'kind' | 'refId' | 'cents' | 'detail'>,
    which?: string,
  ): void {
    this.book.journal.push({
      ...entry,
      customerId: this.customer.id,
      label: which ? `${this.customer.name} · ${which}` : this.customer.name,
    });
  }
}
