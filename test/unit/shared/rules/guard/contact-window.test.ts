import type { Channel } from '@shared/domain/customer';
import { type ContactPolicy, defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { contactWindow, hoursOn } from '@shared/rules/guard/contact-window';
import { hoursText } from '@shared/rules/guard/hours';
import { describe, expect, it } from 'vitest';

const [MONDAY, SATURDAY, SUNDAY] = ['2026-11-23', '2026-11-28', '2026-11-29'];

const around = { from: 0, to: 1_440 };
/** A policy that leaves everything to the laws. */
const wide: ContactPolicy = { ...defaultContactPolicy, hours: Array.from({ length: 7 }, () => around) };

const hours = (policy: ContactPolicy, states: (string | undefined)[], channel: Channel = 'call') =>
  [MONDAY, SATURDAY, SUNDAY].map((day) => {
    const found = hoursOn(day, contactWindow(policy, states, channel, []));
    return found && hoursText(found);
  });

describe('the laws of the states', () => {
  it.each([
    ['SP', 'das 8h às 20h', 'das 8h às 14h'],
    ['RJ', 'das 9h às 19h', null],
    ['ES', 'das 8h às 19h', null],
    ['AM', 'das 8h às 19h', null],
    ['AL', 'das 8h às 20h', 'das 8h às 14h'],
    ['CE', 'das 8h às 18h', null],
    ['PR', 'das 8h às 20h', 'das 8h às 14h'],
  ])('%s', (state, monday, saturday) => {
    expect(hours(wide, [state])).toEqual([monday, saturday, null]);
  });

  it('hold together: the strictest of both states and the policy', () => {
    expect(hours(wide, ['RJ', 'CE'])).toEqual(['das 9h às 18h', null, null]);
    expect(hours(wide, ['RJ', undefined])).toEqual(['das 9h às 19h', null, null]);
    expect(hours(defaultContactPolicy, ['SP', 'SP'])).toEqual(['das 9h às 18h', null, null]);
  });

  it('may be kept for the channels they name alone, but prudence always holds', () => {
    const literal = { ...wide, keepStateRules: false };
    expect(hours(literal, ['RJ'], 'call')).toEqual(['das 9h às 19h', null, null]);
    expect(hours(literal, ['RJ'], 'whatsapp')).toEqual(['das 8h às 20h', 'das 8h às 14h', null]);
    expect(hours(literal, ['CE'], 'whatsapp')).toEqual(['das 8h às 18h', null, null]);
    expect(hours(wide, ['RJ'], 'whatsapp')).toEqual(['das 9h às 19h', null, null]);
  });
});

it('is closed on holidays, except for letters', () => {
  const own = [{ day: '11-24', name: 'Padroeira' }];
  expect(hoursOn('2026-11-24', contactWindow(wide, [], 'sms', own))).toBeNull();
  expect(hoursOn('2026-11-20', contactWindow(wide, [], 'visit', own))).toBeNull();
  expect(hoursOn('2026-11-20', contactWindow(wide, ['RJ'], 'letter', own))).toEqual(around);
});
