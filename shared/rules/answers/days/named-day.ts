import type { CivilDay } from '../../../calendar/civil-day';
import type { AnswerContext } from '../understanding';

/** A day named in a text: when it would be if it is still to come, and when it was if it is past. */
export interface NamedDay {
  /** Absent where it is no single day ("semana que vem") or none that can be known. */
  readonly next?: CivilDay;
  /** Absent where it cannot have been. */
  readonly last?: CivilDay;
}

export type DayContext = Pick<AnswerContext, 'today' | 'holidays' | 'payday'>;

/** One way of naming days. Readers are tried in order; what one has read is not read by the next. */
export interface DayReader {
  readonly pattern: RegExp;
  /** `groups` are those of the pattern. Null where the words name no day after all. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    context: DayContext,
  ) => NamedDay | null;
}

/** Words that name days but no single one. */
export const noSingleDay: NamedDay = {};
