import type { CivilDay } from '../../calendar/civil-day';
import type { Agreement } from './agreement';
import type { AgreementEvent, AgreementEventKind, AgreementEventOf } from './agreement-event';

type StandingEvent = Exclude<AgreementEvent, { kind: 'taken-back' }>;

/** What happened and was not taken back, in order. */
const standingEvents = ({ events }: Pick<Agreement, 'events'>): StandingEvent[] => {
  const takenBack = new Set(events.flatMap((event) => (event.kind === 'taken-back' ? event.eventId : [])));
  return events.filter(
    (event): event is StandingEvent => event.kind !== 'taken-back' && !takenBack.has(event.id),
  );
};

/** What follows from an agreement's events: the last of each kind that stands. */
export interface AgreementLife {
  readonly signed?: AgreementEventOf<'signed'>;
  readonly notified?: AgreementEventOf<'notified'>;
  readonly kept?: AgreementEventOf<'kept'>;
  readonly broken?: AgreementEventOf<'broken'>;
  /** What can be taken back. */
  readonly last?: StandingEvent;
}

const lastOf = <Kind extends AgreementEventKind>(
  events: readonly AgreementEvent[],
  kind: Kind,
): AgreementEventOf<Kind> | undefined =>
  events.findLast((event): event is AgreementEventOf<Kind> => event.kind === kind);

export const lifeOfAgreement = (agreement: Pick<Agreement, 'events'>): AgreementLife => {
  const events = standingEvents(agreement);
  return {
    signed: lastOf(events, 'signed'),
    notified: lastOf(events, 'notified'),
    kept: lastOf(events, 'kept'),
    broken: lastOf(events, 'broken'),
    last: events.at(-1),
  };
};

/** The day it was broken or undone; while it has none, it holds what it covers. */
export const endedOn = (agreement: Pick<Agreement, 'events' | 'cancelledOn'>): CivilDay | undefined =>
  agreement.cancelledOn ?? lifeOfAgreement(agreement).broken?.day;

/** Whether one of these installments came back from an agreement that was broken. */
export const isFromBroken = (
  agreements: readonly Pick<Agreement, 'events' | 'cancelledOn' | 'covered'>[],
  installmentIds: ReadonlySet<string>,
): boolean =>
  agreements.some(
    (agreement) =>
      agreement.cancelledOn === undefined &&
      lifeOfAgreement(agreement).broken !== undefined &&
      agreement.covered.some(({ installmentId }) => installmentIds.has(installmentId)),
  );
