import { greetingName, salutation, treatment } from '@shared/rules/messages/names';
import { describe, expect, it } from 'vitest';

describe('how a customer is greeted', () => {
  it.each([
    ['MARIA DAS DORES', undefined, 'Maria', 'Olá, Maria'],
    ['MARIA DAS DORES', 'sra', 'Sra. Maria', 'Prezada Sra. Maria das Dores'],
    ['João Souza', 'sr', 'Sr. João', 'Prezado Sr. João Souza'],
    ['Dona Lúcia Prado', undefined, 'Dona Lúcia', 'Olá, Dona Lúcia'],
    ['Dona Lúcia Prado', 'sra', 'Sra. Lúcia', 'Prezada Sra. Lúcia Prado'],
    ['Móveis Silva Ltda', 'sr', 'Móveis Silva Ltda', 'Olá, Móveis Silva Ltda'],
    ['Maria 🌹 Clara', 'sra', 'Sra. Maria', 'Prezada Sra. Maria Clara'],
    ['Ana {loja}', undefined, 'Ana', 'Olá, Ana'],
    ['Rosa 529.982.247-25', 'sra', 'Sra. Rosa', 'Prezada Sra. Rosa'],
    ['12345678909', 'sr', '', 'Prezado senhor'],
    ['12345678909', 'sra', '', 'Prezada senhora'],
    ['🙂', undefined, '', 'Olá'],
  ] as const)('%s as %s', (name, addressAs, treated, saluted) => {
    expect(treatment(name, addressAs)).toBe(treated);
    expect(salutation(name, addressAs)).toBe(saluted);
  });

  it('cuts a name no greeting could hold', () => {
    expect(greetingName('A'.repeat(300))).toHaveLength(40);
    expect(salutation(`Ana ${'B'.repeat(300)}`, 'sra').length).toBeLessThan(100);
  });
});
