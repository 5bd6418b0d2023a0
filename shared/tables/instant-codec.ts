import type { Codec } from './codec';

/**
 * Instants are written by the clock of Brasília as it has been since 2019, whatever the clock of the computer that
 * writes or reads: three hours behind UTC, so that every instant comes back to the millisecond.
 */
const BRASILIA_MS = 3 * 3_600_000;
/** 10000-01-01: later instants are nobody's, and are written as they are kept. */
const LAST = 253_402_300_800_000;

const two = (value: number): string => value.toString().padStart(2, '0');

/** The instant as the date whose UTC parts are those of Brasília. */
export const brasiliaDate = (instant: number): Date => new Date(instant - BRASILIA_MS);

/** The instant of a date whose UTC parts are those of Brasília. */
export const fromBrasiliaDate = (date: Date): number => date.getTime() + BRASILIA_MS;

const SHAPE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: às)? (\d{1,2}):(\d{2})(?::(\d{2})(?:,(\d{3}))?)?$/;

/** Milliseconds since 1970 UTC as `20/11/2026 às 14:03:22,125`; whole seconds without what comes after the comma. */
export const instant: Codec<number> = {
  kind: 'instant',
  write: (value) => {
    const date = brasiliaDate(value);
    if (value >= LAST || Number.isNaN(date.getTime())) return String(value);
    const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
    const ms = date.getUTCMilliseconds();
    const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
    const year = date.getUTCFullYear().toString().padStart(4, '0');
    return `${two(dayOfMonth)}/${two(month)}/${year} às ${time}${ms === 0 ? '' : `,${ms.toString().padStart(3, '0')}`}`;
  },
  read: (cell) => {
    const trimmed = cell.trim();
    if (/^\d{12,}$/.test(trimmed)) return Number(trimmed);
    const parts = SHAPE.exec(trimmed);
    if (!parts) return undefined;
    const [dayOfMonth = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0, ms = 0] = parts
      .slice(1)
      .map((part) => Number(part ?? 0));
    const date = new Date(Date.UTC(year, month - 1, dayOfMonth, hour, minute, second, ms));
    // 31/02 is no day: the calendar would silently make another of it.
    const isReal = date.getUTCDate() === dayOfMonth && hour < 24 && minute < 60 && second < 60;
    return isReal ? fromBrasiliaDate(date) : undefined;
  },
  expects: 'dia e hora como 20/11/2026 às 14:03',
};
