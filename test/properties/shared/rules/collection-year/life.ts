import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { allocate } from '@shared/domain/allocation';
import type { Answer, Contact } from '@shared/domain/contact';
import { type Installment, untouched } from '@shared/domain/installment';
import { lateTermsOf, type Payment } from '@shared/domain/payment';
import { countsFor } from '@shared/domain/payment-promise';
import { replay } from '@shared/domain/replay';
import { summarise } from '@shared/domain/summarise';
import type { Summary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import type { Random } from '@shared/sample-shop/random';

/** Made by a seed: how one customer of the simulated year behaves. */
export interface Habits {
  /** Of a hundred due days, how many are paid on the day. */
  readonly onTime: number;
  /** Of a hundred days with something overdue, on how many some of it is paid. */
  readonly pays: number;
  /** Customers with the same number reach each other's telephone. */
  readonly phone: string;
}

let ids = 0;
const nextId = (): string => {
  ids += 1;
  return String(ids).padStart(8, '0');
};

/** One customer's year: plain records, and the summary worked out from all of them after every event. */
export class Life {
  readonly installments: Installment[] = [];
  readonly payments: Payment[] = [];
  readonly contacts: Contact[] = [];
  summary: Summary;

  constructor(
    readonly id: string,
    readonly habits: Habits,
    readonly random: Random,
  ) {
    this.summary = this.recount();
  }

  sell(day: CivilDay): void {
    const count = this.random.int(1, 6);
    const originId = nextId();
    for (let number = 1; number <= count; number += 1) {
      this.installments.push({
        ...untouched,
        id: nextId(),
        customerId: this.id,
        originKind: 'sale',
        originId,
        number,
        count,
        dueDay: addDays(day, 30 * number),
        principalCents: this.random.int(1_000, 40_000),
        description: 'Fogão',
        open: 1,
      });
    }
    this.summary = this.recount();
  }

  open(): Installment[] {
    return this.installments
      .filter((installment) => installment.open === 1)
      .sort((a, b) => a.dueDay.localeCompare(b.dueDay) || a.id.localeCompare(b.id));
  }

  /** Money comes in on a day: for one installment, all of it or a part. */
  live(day: CivilDay): void {
    const oldest = this.open()[0];
    if (!oldest || oldest.dueDay > day) return;
    const chance = oldest.dueDay === day ? this.habits.onTime : this.habits.pays;
    if (this.random.int(1, 100) > chance) return;
    const whole = this.random.int(1, 3) > 1;
    this.pay(day, oldest, whole ? oldest.principalCents : Math.ceil(oldest.principalCents / 3));
  }

  talk(day: CivilDay, step: string | undefined, sharedWith: readonly string[]): Contact {
    const answer = this.answer();
    const promise =
      answer === 'promise'
        ? { day: addDays(day, this.random.int(0, 12)), cents: 5_000, toleranceDays: this.random.int(0, 3) }
        : undefined;
    const contact: Contact = {
      id: nextId(),
      customerId: this.id,
      day,
      at: Number(nextId()),
      channel: 'whatsapp',
      step,
      text: '',
      answer,
      promise,
      sharedWith: [...sharedWith],
    };
    this.contacts.push(contact);
    this.summary = this.recount();
    return contact;
  }

  /** Mostly silence and promises; now and then what must stop every further message. */
  private answer(): Answer {
    const drawn = this.random.int(1, 100);
    if (drawn <= 55) return 'no-answer';
    if (drawn <= 75) return 'promise';
    if (drawn <= 82) return 'already-paid';
    if (drawn <= 88) return 'asks-time';
    if (drawn <= 93) return 'asks-agreement';
    if (drawn <= 96) return 'contests';
    if (drawn <= 98) return 'stop';
    return drawn === 99 ? 'deceased' : 'wrong-number';
  }

  private pay(day: CivilDay, installment: Installment, cents: number): void {
    const terms = lateTermsOf(defaultTerms);
    const plan = allocate({
      installments: [installment],
      amountCents: cents,
      day,
      terms,
      waive: 'all',
      keepExcess: true,
    });
    if (!plan.ok) return;
    const { promise } = this.summary;
    this.payments.push({
      id: nextId(),
      number: this.payments.length + 1,
      kind: 'installments',
      customerId: this.id,
      day,
      createdAt: Number(nextId()),
      totalCents: cents,
      means: [{ means: 'cash', cents }],
      changeCents: 0,
      terms,
      allocations: plan.value.allocations,
      installmentIds: [installment.id],
      ...(promise && countsFor(promise, day) && { promiseId: promise.contactId }),
    });
    const index = this.installments.indexOf(installment);
    this.installments[index] = replay(
      installment,
      this.payments.filter(({ installmentIds }) => installmentIds.includes(installment.id)),
    );
    this.summary = this.recount();
  }

  private recount(): Summary {
    const { installments, payments, contacts } = this;
    return summarise(this.id, { installments, payments, contacts, openTab: [], legalSteps: [], cheques: [] });
  }
}
