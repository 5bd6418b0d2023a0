import { readTerms } from '@renderer/data/settings';
import { dayParts } from '@shared/calendar/civil-day';
import { bankHolidays, type LocalHoliday, localHolidaySchema } from '@shared/calendar/holidays';
import { MAX_HOLIDAYS } from '@shared/domain/terms';
import { err, ok, type Result } from '@shared/result';
import { changeSetting } from './settings-change';
import { transact, type UseCaseContext } from './use-case';

export type HolidayError =
  /** A national or bank holiday is one already. */
  'already-national' | 'already-there' | 'too-many' | 'not-there' | 'invalid';

/** The journal's line, which `undoSettingChange` takes back. */
export interface ChangedHolidays {
  readonly seq?: number;
}

const isSame = (a: LocalHoliday, b: LocalHoliday): boolean => a.day === b.day && a.name === b.name;

/** A day of every year is national when it is so this year and the next: Carnaval moves, Natal does not. */
const isNational = (day: string, year: number): boolean => {
  const isOnce = day.length > 5;
  const days = isOnce ? [day] : [`${year}-${day}`, `${year + 1}-${day}`];
  return days.every((each) => bankHolidays(dayParts(each).year).has(each));
};

const changeHolidays = (
  context: UseCaseContext,
  label: string,
  change: (holidays: readonly LocalHoliday[]) => Result<LocalHoliday[], HolidayError>,
): Promise<Result<ChangedHolidays, HolidayError>> =>
  transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<ChangedHolidays, HolidayError>> => {
      const terms = await readTerms(context.db);
      const changed = change(terms.holidays);
      if (!changed.ok) return changed;
      const written = await changeSetting(context, 'terms', { ...terms, holidays: changed.value }, label);
      return written.ok ? ok({ seq: written.value }) : written;
    },
  );

/** Adds a holiday of the state or the city. Due days on it move on from then on. */
export const addHoliday = async (
  context: UseCaseContext,
  holiday: LocalHoliday,
): Promise<Result<ChangedHolidays, HolidayError>> => {
  const parsed = localHolidaySchema.safeParse(holiday);
  if (!parsed.success) return err('invalid');
  const added = parsed.data;
  return changeHolidays(context, `Feriado: ${added.name}`, (holidays) => {
    if (holidays.some(({ day }) => day === added.day || day === added.day.slice(5)))
      return err('already-there');
    if (isNational(added.day, dayParts(context.clock.today()).year)) return err('already-national');
    if (holidays.length >= MAX_HOLIDAYS) return err('too-many');
    return ok([...holidays, added]);
  });
};

/** Removes one of the shop's own holidays. */
export const removeHoliday = (
  context: UseCaseContext,
  holiday: LocalHoliday,
): Promise<Result<ChangedHolidays, HolidayError>> =>
  changeHolidays(context, `Feriado tirado: ${holiday.name}`, (holidays) =>
    holidays.some((kept) => isSame(kept, holiday))
      ? ok(holidays.filter((kept) => !isSame(kept, holiday)))
      : err('not-there'),
  );
