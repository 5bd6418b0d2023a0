import { type Cmc7Error, cmc7ErrorText, cmc7FaultText, isWholeCmc7, readCmc7 } from '@shared/identity/cmc7';
import { describe, expect, it } from 'vitest';

const DIGITS = '237318420010034895777504362409';

const errorOf = (text: string): Cmc7Error => {
  const read = readCmc7(text);
  if (read.ok) throw new Error(`${text} was accepted`);
  return read.error;
};

describe('readCmc7', () => {
  it('takes the fields apart', () => {
    expect(readCmc7(DIGITS)).toEqual({
      ok: true,
      value: {
        digits: DIGITS,
        bank: '237',
        branch: '3184',
        clearing: '001',
        number: '003489',
        kind: '5',
        account: '7750436240',
      },
    });
  });

  it.each([
    '<23731842<0010034895>777504362409>',
    '⑆23731842⑆0010034895⑈777504362409⑉',
    'c23731842c0010034895d777504362409e',
    '23731842 0010034895 777504362409',
    ' 23731842.0010034895.777504362409\r\n',
    ';23731842=0010034895?777504362409',
  ])('reads %j', (text) => {
    expect(readCmc7(text)).toMatchObject({ ok: true, value: { digits: DIGITS } });
  });

  it.each([
    ['', 0],
    ['<23731842<0010034895>', 18],
    [DIGITS.slice(1), 29],
    [`${DIGITS}0`, 31],
  ])('counts the digits of %j', (text, read) => {
    expect(errorOf(text)).toEqual({ reason: 'length', read });
  });

  it.each([
    ['a digit of the branch', '237318520010034895777504362409', 'branch', 19, '7', '4'],
    ['a digit of the bank', '238318420010034895777504362409', 'branch', 19, '7', '5'],
    ['the check digit of bank and branch', '237318420010034895577504362409', 'branch', 19, '5', '7'],
    ['a digit of the number', '237318420010034995777504362409', 'number', 8, '2', '0'],
    ['the check digit of the number', '237318430010034895777504362409', 'number', 8, '3', '2'],
    ['a digit of the account', '237318420010034895777504362419', 'account', 30, '9', '7'],
    ['the last digit', '237318420010034895777504362400', 'account', 30, '0', '9'],
  ])('names the field where %s is wrong', (_, text, field, position, read, expected) => {
    expect(errorOf(text)).toEqual({
      reason: 'check-digit',
      faults: [{ field, position, read, expected }],
    });
  });

  it('names every field at fault', () => {
    expect(errorOf('237318520010034995777504362419')).toMatchObject({
      faults: [{ position: 8 }, { position: 19 }, { position: 30 }],
    });
  });
});

describe('isWholeCmc7', () => {
  it('knows when a reader has sent everything', () => {
    expect(isWholeCmc7(`<${DIGITS.slice(0, 29)}`)).toBe(false);
    expect(isWholeCmc7(`<${DIGITS}`)).toBe(true);
  });
});

describe('cmc7ErrorText', () => {
  it('says where the mistake is and what to do', () => {
    expect(cmc7ErrorText(errorOf('237318520010034895777504362409'))).toBe(
      'O dígito 19 não confere (lido 7, deveria ser 4): há engano no banco ou na agência. Leia de novo ou digite os dados do cheque.',
    );
  });

  it('says all that is wrong in one sentence', () => {
    expect(cmc7FaultText(errorOf('237318520010034995777504362409'))).toBe(
      'Os dígitos 8 (lido 2, deveria ser 0) e 19 (lido 7, deveria ser 4) não conferem: há engano no número do cheque ou na câmara e no banco ou na agência.',
    );
  });

  it.each([
    ['1', 'O código do rodapé do cheque tem 30 dígitos e só foi lido 1.'],
    [DIGITS.slice(2), 'O código do rodapé do cheque tem 30 dígitos e só foram lidos 28.'],
    [`${DIGITS}11`, 'O código do rodapé do cheque tem 30 dígitos e foram lidos 32.'],
  ])('says how many digits of %s were read', (text, said) => {
    expect(cmc7FaultText(errorOf(text))).toBe(said);
  });
});
