import type { CivilDay } from '@shared/calendar/civil-day';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { simulateLadder } from '@shared/rules/ladder/simulate';
import type { SimulatedEvent } from '@shared/rules/ladder/simulate-events';
import { samplePast } from '@shared/rules/ladder/simulate-person';
import type { SimulationRequest } from '@shared/rules/ladder/simulate-request';
import { obstacleText } from '@shared/rules/ladder/simulate-text';
import type { Segment } from '@shared/rules/risk/segment';
import { openInstallment } from './summaries';

/** Somebody invented, with one installment due on a day, under the ladders and hours a shop starts with. */
export const simulated = (
  segment: Segment,
  dueDay: CivilDay,
  more: Partial<SimulationRequest> = {},
): readonly SimulatedEvent[] =>
  simulateLadder({
    ladders: defaultLadders,
    policy: defaultContactPolicy,
    holidays: [],
    past: samplePast(segment, dueDay),
    installment: openInstallment(dueDay),
    course: { kind: 'nothing' },
    ...more,
  });

/** Each event in a line: `2026-12-28 d7 call (27/12 é domingo, dia sem contatos)`. */
export const told = (events: readonly SimulatedEvent[]): string[] =>
  events.map((event) => {
    const { kind, day } = event;
    switch (kind) {
      case 'contact': {
        const moved = event.movedBy ? ` (${obstacleText(event.movedBy)})` : '';
        const about = event.message === event.step.message ? '' : ` ${event.message}`;
        return `${day} ${event.step.id} ${event.channel}${about}${moved}`;
      }
      case 'skipped':
        return `${day} ${event.step.id} skipped (${obstacleText(event.why)})`;
      case 'decide':
        return `${day} ${event.step.id} decide`;
      case 'segment':
        return `${day} is ${event.segment}`;
      case 'promised':
        return `${day} promised ${event.until}`;
      default:
        return `${day} ${kind}`;
    }
  });
