import { fileNameOf, isSafeFileName, toFileName } from '@shared/ipc/file-names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('isSafeFileName', () => {
  it.each(['em-dia-2026-11-20.emdia', 'Acordo de José D_Ávila (2).pdf', '1.csv'])('takes %s', (name) => {
    expect(isSafeFileName(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '.oculto',
    '../x.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'C:x.pdf',
    'x.pdf:stream',
    'x..pdf',
    'x.pdf.',
    'x.pdf ',
    'x\0.pdf',
    'x\n.pdf',
    'x\u202efdp.exe',
    'con.pdf',
    'CON',
    'lpt1.pdf',
    'nul.tar.pdf',
    '%2e%2e%2fx.pdf',
    '-rf.pdf',
    '~x.pdf',
    `${'a'.repeat(121)}`,
  ])('refuses %j', (name) => {
    expect(isSafeFileName(name)).toBe(false);
  });

  it('asks for the ending of the kind, and something before it', () => {
    expect(fileNameOf('pdf').safeParse('CARNE.PDF').success).toBe(true);
    expect(fileNameOf('pdf').safeParse('.pdf').success).toBe(false);
    expect(fileNameOf('backup').safeParse('x.pdf').success).toBe(false);
  });

  it.each([
    ['loja.emdia', true],
    ['loja.emdia.age', true],
    ['LOJA.EMDIA.AGE', true],
    ['loja.age', false],
    ['loja.emdia.age.exe', false],
    ['loja.emdia.pdf', false],
    ['.emdia.age', false],
    ['.emdia', false],
  ])('%s as a copy, open or closed with a passphrase: %s', (name, isCopy) => {
    expect(fileNameOf('backup').safeParse(name).success).toBe(isCopy);
  });
});

describe('toFileName', () => {
  it('keeps a name readable', () => {
    expect(toFileName("Carnê – Açucena D'Ávila (3/5)", 'pdf')).toBe('Carnê – Açucena D Ávila (3 5).pdf');
    expect(toFileName('con', 'pdf')).toBe('Em Dia con.pdf');
    expect(toFileName('///', 'csv')).toBe('Em Dia.csv');
  });

  it('makes a safe name of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(fileNameOf('pdf').safeParse(toFileName(text, 'pdf')).success).toBe(true);
      }),
    );
  });
});
