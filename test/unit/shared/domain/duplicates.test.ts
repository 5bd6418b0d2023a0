import {
  type Comparable,
  compareCustomers,
  differsByOneLetter,
  duplicateReasonsText,
} from '@shared/domain/duplicates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const person = (name: string, more: Partial<Comparable> = {}): Comparable => ({ name, phones: [], ...more });
const phone = { phones: [{ digits: '5511987654321', whatsapp: true }] };
const home = { address: { line: 'Rua das Flores, 12', city: 'Sobral' } };

describe('probable duplicates', () => {
  it('have the same document, whatever the names', () => {
    const match = compareCustomers(
      person('Ana', { document: '52998224725' }),
      person('Ana Lima', { document: '52998224725' }),
    );
    expect(match).toEqual({ reasons: ['same-document'], likely: true });
  });

  it('are never two persons with a document each', () => {
    const one = person('João da Silva', { ...phone, document: '52998224725' });
    const other = person('João da Silva', { ...phone, document: '11144477735' });
    expect(compareCustomers(one, other)).toBeNull();
  });

  it('have the same full name, accents and "da" aside', () => {
    const match = compareCustomers(person('JOAO SILVA'), person('João da Silva'));
    expect(match).toEqual({ reasons: ['same-name'], likely: true });
  });

  it('are not told by a first name alone', () => {
    expect(compareCustomers(person('Maria'), person('Maria'))).toBeNull();
    expect(compareCustomers(person('Maria', phone), person('Maria', phone))?.likely).toBe(true);
  });

  it.each([
    ['Luiza Prado', 'Luisa Prado'],
    ['Marcelo Nunes', 'Marcello Nunes'],
    ['Maria Souza', 'Maria Aparecida Souza'],
    ['Maria', 'Maria Souza'],
    ['Maria L. Souza', 'Maria Lima Souza'],
    ['M Souza Prado', 'M Souza P.'],
  ])('%s and %s are one with the same phone or address, and two without', (a, b) => {
    expect(compareCustomers(person(a), person(b))).toBeNull();
    expect(compareCustomers(person(a, phone), person(b, phone))).toEqual({
      reasons: ['similar-name', 'same-phone'],
      likely: true,
    });
    expect(compareCustomers(person(a, home), person(b, home))?.reasons).toEqual([
      'similar-name',
      'same-address',
    ]);
  });

  it('of a shared phone alone say so, without being likely', () => {
    const match = compareCustomers(person('Rita Alves', phone), person('José Alves', phone));
    expect(match).toEqual({ reasons: ['same-phone'], likely: false });
  });

  it('are told in Portuguese', () => {
    expect(duplicateReasonsText(['same-name'])).toBe('o mesmo nome');
    expect(duplicateReasonsText(['similar-name', 'same-phone', 'same-address'])).toBe(
      'um nome quase igual, o mesmo telefone e o mesmo endereço',
    );
  });
});

describe('a difference of one letter', () => {
  const text = fc.string({ maxLength: 12 });
  it('is found wherever it is, and both ways', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('a', 'b', ''),
        fc.constantFrom('c', 'd'),
        (start, end, a, b) => {
          expect(differsByOneLetter(start + a + end, start + b + end)).toBe(true);
          expect(differsByOneLetter(start + b + end, start + a + end)).toBe(true);
        },
      ),
    );
  });

  it('is not two, nor none', () => {
    expect(differsByOneLetter('maria', 'maria')).toBe(false);
    expect(differsByOneLetter('maria', 'narea')).toBe(false);
    expect(differsByOneLetter('maria', 'mariana')).toBe(false);
  });
});
