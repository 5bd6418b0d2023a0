import { entryAfter } from '@shared/domain/anonymise-journal';
import type { JournalEntry } from '@shared/domain/journal';
import { describe, expect, it } from 'vitest';

const forgotten = { ids: new Set(['c1']), names: ['Ana', 'J. (Zé) Lima'], name: 'Cliente anonimizado 1' };
const line = (more: Partial<JournalEntry>): JournalEntry => ({
  at: 0,
  day: '2026-11-20',
  kind: 'import',
  ...more,
});

describe('a line of the journal about many', () => {
  it.each([
    ['Ana', 'Cliente anonimizado 1'],
    ['Anacleto e Ana', 'Anacleto e Cliente anonimizado 1'],
    ['Joana, Mariana', null],
    ['cartas: J. (Zé) Lima; Rosa', 'cartas: Cliente anonimizado 1; Rosa'],
  ])('of %s says %s', (label, after) => {
    expect(entryAfter(line({ label }), forgotten)?.label ?? null).toBe(after);
  });
});

it('leaves who works here as they are, also with the same name', () => {
  expect(entryAfter(line({ kind: 'operator', label: 'Ana entrou como caixa' }), forgotten)).toBeNull();
});
