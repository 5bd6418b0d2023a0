import {
  noWitnesses,
  type TypedWitness,
  typedWitnesses,
  witnessesText,
  witnessProblems,
} from '@shared/rules/negotiation/witness-entry';
import { describe, expect, it } from 'vitest';

const CPF = '529.982.247-25';
const OTHER = '111.444.777-35';
const rosa: TypedWitness = { name: ' Rosa Alves ', cpf: CPF };
const nobody = noWitnesses[0];
const problems = (first: TypedWitness, second: TypedWitness = nobody, document?: string) =>
  witnessProblems([first, second], document).map(({ at, field, text }) => `${at} ${field}: ${text}`);

describe('the witnesses of an agreement', () => {
  it('may be missing, or have no CPF', () => {
    expect(problems(nobody)).toEqual([]);
    expect(problems({ name: 'Rosa Alves', cpf: '' })).toEqual([]);
    expect(problems(rosa, { name: 'José Reis', cpf: OTHER })).toEqual([]);
  });

  it('are told what does not hold, at its field', () => {
    expect(problems({ name: '', cpf: CPF })).toEqual(['0 name: Escreva o nome da testemunha.']);
    expect(problems(nobody, { name: 'Rosa', cpf: '529.982.247-20' })[0]).toMatch(/^1 cpf: /);
    expect(problems({ name: 'Rosa', cpf: '11.222.333/0001-81' })[0]).toContain('aqui vai um CPF');
    expect(problems(rosa, nobody, '52998224725')[0]).toContain('CPF do cliente');
    expect(problems(rosa, { name: 'José', cpf: CPF })[0]).toContain('mesmo CPF');
  });

  it('are kept without blanks and punctuation; who has no name is none', () => {
    expect(typedWitnesses([rosa, nobody])).toEqual([{ name: 'Rosa Alves', document: '52998224725' }]);
    expect(typedWitnesses(noWitnesses)).toEqual([]);
  });

  it('make of the paper a title, and the screen says so', () => {
    expect(witnessesText([rosa, { name: 'José', cpf: '' }])).toContain('pode ser cobrado direto na Justiça');
    expect(witnessesText([rosa, nobody])).toContain('vale do mesmo jeito');
  });
});
