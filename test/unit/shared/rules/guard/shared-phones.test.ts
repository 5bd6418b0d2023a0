import { othersOnPhones, sharedPhones } from '@shared/rules/guard/shared-phones';
import { expect, it } from 'vitest';

type Kind = 'work' | 'third-party';
const customer = (
  id: string,
  phones: readonly (string | readonly [string, Kind])[],
  mergedIntoId?: string,
) => ({
  id,
  mergedIntoId,
  phones: phones.map((phone) => {
    const [digits, kind] = typeof phone === 'string' ? [phone, undefined] : phone;
    return { digits, kind, whatsapp: true };
  }),
});

it('finds who shares a phone, with the ninth digit or without', () => {
  const shared = sharedPhones([
    customer('ana', ['5541987061848', '554133334444']),
    customer('bia', ['554187061848']),
    customer('caio', ['5541987061849', '554133334444']),
    customer('duda', ['5541999990000']),
  ]);
  expect([...shared]).toEqual([
    ['554187061848', ['ana', 'bia']],
    ['554133334444', ['ana', 'caio']],
  ]);
  expect(othersOnPhones('ana', ['5541987061848', '554133334444'], shared)).toEqual(['bia', 'caio']);
  expect(othersOnPhones('bia', ['5541987061848'], shared)).toEqual(['ana']);
  expect(othersOnPhones('duda', ['5541999990000'], shared)).toEqual([]);
});

it('leaves out workplaces, other people’s phones and records merged into others', () => {
  const shared = sharedPhones([
    customer('ana', ['5541987061848', '5541987061848']),
    customer('bia', [['5541987061848', 'work']]),
    customer('caio', [['5541987061848', 'third-party']]),
    customer('duda', ['5541987061848'], 'ana'),
  ]);
  expect(shared.size).toBe(0);
});
