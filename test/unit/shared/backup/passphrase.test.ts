import { passphraseStrength } from '@shared/backup/passphrase';
import { describe, expect, it } from 'vitest';

describe('how hard a passphrase is to guess', () => {
  it.each([
    ['curta', 'short'],
    ['   1234567   ', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890', 'weak'],
    ['senha da loja', 'weak'],
    ['casanova', 'weak'],
    ['bolo de milho verde', 'fair'],
    ['tesoura mandioca varanda pipa', 'strong'],
    ['q7!mZ2#vL9x$', 'strong'],
  ])('%s is %s', (typed, strength) => {
    expect(passphraseStrength(typed)).toBe(strength);
  });
});
