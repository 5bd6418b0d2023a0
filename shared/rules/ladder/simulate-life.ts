import { addDays, type CivilDay, fromDayNumber } from '../../calendar/civil-day';
import type { Contact } from '../../domain/contact';
import type { Channel } from '../../domain/customer';
import { outstandingCents } from '../../domain/installment';
import { lastPromiseDay } from '../../domain/payment-promise';
import type { Summary } from '../../domain/summary';
import { withContact } from '../../domain/summary-talk';
import { type DayLimits, isPastDue } from '../dues';
import { messageKind } from '../messages/message-kind';
import {
  defaultQueueRules,
  entryFor,
  isSilent,
  type QueueEntry,
  type QueueRules,
  queueLimits,
} from '../queue';
import { recentTalks } from '../recent-talks';
import type { Segment } from '../risk/segment';
import { readSegment } from '../risk/segment-of';
import { standingNow } from '../standing-now';
import { currentStep } from './current-step';
import { type Ladder, type LadderStep, ladderFor } from './ladder';
import { payingDay } from './simulate-course';
import type { Obstacle, SimulatedEvent } from './simulate-events';
import { withAllPaid, withOnly } from './simulate-person';
import type { SimulationRequest } from './simulate-request';
import { askGuard, channelOf, momentOn } from './simulate-talk';

/** A step whose day has come and that was not taken yet. */
interface Waiting {
  readonly step: LadderStep;
  readonly day: CivilDay;
  /** The first obstacle it met; what comes after follows from it. */
  why?: Obstacle;
}

interface Talk {
  readonly day: CivilDay;
  readonly channel: Channel;
  readonly step?: string;
  readonly promises: boolean;
}

/** A customer while one installment is open, lived day by day by the rules of the queue and the guard. */
export class SimulatedLife {
  private readonly events: SimulatedEvent[] = [];
  private readonly contacts: Contact[] = [];
  private readonly waiting = new Map<string, Waiting>();
  /** Steps left to the owner, with the day each began. */
  private readonly decided = new Set<string>();
  private summary: Summary;
  private segment: Segment | null = null;

  constructor(private readonly request: SimulationRequest) {
    this.summary = withOnly(request.past, request.installment);
  }

  /** One day of the shop, in days from the due day. */
  live(offset: number): void {
    const { installment, course } = this.request;
    const day = addDays(installment.dueDay, offset);
    const promises = course.kind === 'promises' && course.on === offset;
    if (payingDay(course) === offset) this.pay(day);
    this.tellOfBrokenPromise(day);
    const talked = this.queue(day, offset, promises);
    if (promises) this.promise(day, talked);
  }

  /** All that happened, in order of days, with the steps whose turn never came on the day meant for them. */
  told(): readonly SimulatedEvent[] {
    const skipped = [...this.waiting.values()].flatMap(({ step, day, why }): SimulatedEvent[] =>
      why ? [{ kind: 'skipped', day, step, why }] : [],
    );
    return [...this.events, ...skipped].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  private rules(): QueueRules {
    const { ladders, holidays, policy } = this.request;
    return {
      ...defaultQueueRules,
      ladders,
      holidays,
      perWeek: policy.perWeek,
      talks: recentTalks(this.contacts),
    };
  }

  /** What the queue of the day makes of the customer; true when a contact took place. */
  private queue(day: CivilDay, offset: number, promises: boolean): boolean {
    const rules = this.rules();
    const limits = queueLimits(day, rules);
    const entry = entryFor(this.summary, limits, rules);
    if (entry === null) return false;
    const ladder = ladderFor(rules.ladders, entry.segment);
    this.tellOfSegment(entry.segment, entry.position, day);
    this.begin(ladder, offset, day);
    const now = currentStep(ladder, entry.position, limits);
    const waiting = now ? this.waiting.get(now.step.id) : undefined;
    let talked = false;
    if (isSilent(entry)) meet(waiting, { kind: 'silent', silence: entry.silence, day });
    else if (entry.section === 'decide') this.decide(entry.step, now?.since ?? limits.number, day);
    else talked = this.contact(entry, waiting, day, promises);
    this.holdBack(limits);
    return talked;
  }

  private pay(day: CivilDay): void {
    this.summary = withAllPaid(this.summary, day);
    this.events.push({ kind: 'paid', day });
  }

  private tellOfBrokenPromise(day: CivilDay): void {
    const { promise } = this.summary;
    if (!promise || promise.paidCents >= promise.cents) return;
    if (addDays(lastPromiseDay(promise), 1) === day) this.events.push({ kind: 'promise-ended', day });
  }

  private tellOfSegment(segment: Segment, position: QueueEntry['position'], day: CivilDay): void {
    if (this.segment !== null && this.segment !== segment) {
      const { reason } = readSegment(this.summary, standingNow(this.summary, position, day));
      this.events.push({ kind: 'segment', day, segment, reason });
    }
    this.segment = segment;
  }

  private begin(ladder: Ladder, offset: number, day: CivilDay): void {
    const step = ladder.find(({ days }) => days === offset);
    if (step && !this.waiting.has(step.id)) this.waiting.set(step.id, { step, day });
  }

  /** Steps after a due day that had moved on to a business day wait until it is over. */
  private holdBack(limits: DayLimits): void {
    const { dueDay } = this.request.installment;
    if (dueDay >= limits.today || isPastDue(dueDay, limits)) return;
    for (const waiting of this.waiting.values())
      if (waiting.day > dueDay) meet(waiting, { kind: 'still-in-time', day: limits.today });
  }

  private decide(step: LadderStep, since: number, day: CivilDay): void {
    const turn = `${step.id} ${fromDayNumber(since)}`;
    this.waiting.delete(step.id);
    if (this.decided.has(turn)) return;
    this.decided.add(turn);
    this.events.push({ kind: 'decide', day, step });
  }

  private contact(
    entry: QueueEntry,
    waiting: Waiting | undefined,
    day: CivilDay,
    promises: boolean,
  ): boolean {
    const { step, section, segment, flags } = entry;
    const channel = channelOf(step, this.request.customer);
    if (channel === null) {
      meet(waiting, { kind: 'unreachable', day });
      return false;
    }
    const answer = askGuard(this.request, { summary: this.summary, contacts: this.contacts }, channel, day);
    const at = momentOn(day, answer);
    if (at === null) {
      if (!answer.allowed) meet(waiting, { kind: 'blocked', blocks: answer.blocks, day });
      return false;
    }
    const message = messageKind(step, flags);
    this.events.push({
      kind: 'contact',
      day,
      at,
      step,
      channel,
      message,
      section,
      segment,
      movedBy: waiting?.why,
    });
    this.waiting.delete(step.id);
    this.log({ day, channel, step: step.id, promises });
    return true;
  }

  /** Without a contact that day the customer comes or writes, and says so. */
  private promise(day: CivilDay, talked: boolean): void {
    if (this.summary.openCount === 0) return;
    if (!talked) this.log({ day, channel: 'whatsapp', promises: true });
    this.events.push({ kind: 'promised', day, until: this.summary.promise?.day ?? day });
  }

  private log({ day, channel, step, promises }: Talk): void {
    const { installment, ladders, course } = this.request;
    const promise = promises &&
      course.kind === 'promises' && {
        day: addDays(installment.dueDay, course.until),
        cents: outstandingCents(installment),
        toleranceDays: ladders.toleranceDays,
      };
    const contact: Contact = {
      id: `simulated-${this.contacts.length}`,
      customerId: this.summary.customerId,
      day,
      at: this.contacts.length,
      channel,
      step,
      text: '',
      answer: promise ? 'promise' : 'no-answer',
      promise: promise || undefined,
    };
    this.contacts.push(contact);
    this.summary = withContact(this.summary, contact);
  }
}

const meet = (waiting: Waiting | undefined, why: Obstacle): void => {
  if (waiting) waiting.why ??= why;
};
