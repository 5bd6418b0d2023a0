import type { Clock } from '@shared/clock';

const two = (value: number): string => value.toString().padStart(2, '0');
const ALPHABET = 36;
const RANDOM_DIGITS = 6;

let lastTime = 0;
let sequence = 0;

const randomDigits = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(RANDOM_DIGITS)), (byte) =>
    (byte % ALPHABET).toString(ALPHABET),
  ).join('');

/**
 * Time, a count within the millisecond and a random end: short, sorted by age, and different in two windows.
 * A collision would be refused by the store, not overwrite anything: rows are added, not put.
 */
const newId = (): string => {
  const time = Math.max(Date.now(), lastTime);
  sequence = time === lastTime ? sequence + 1 : 0;
  lastTime = time;
  return `${time.toString(ALPHABET)}${sequence.toString(ALPHABET).padStart(3, '0')}${randomDigits()}`;
};

/** The machine's clock in the machine's time zone: the shop's wall. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now: () => Date.now(),
  timeOfDay: () => {
    const now = new Date();
    return { hour: now.getHours(), minute: now.getMinutes() };
  },
  newId,
};
