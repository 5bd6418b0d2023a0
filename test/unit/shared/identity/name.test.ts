import { comparableName, displayName, firstName } from '@shared/identity/name';
import { describe, expect, it } from 'vitest';

describe('comparableName', () => {
  it('ignores case, accents and spacing', () => {
    expect(comparableName('  JOÃO   da Silva ')).toBe(comparableName('Joao DA silva'));
    expect(comparableName('Antônia Conceição')).toBe('antonia conceicao');
  });

  it('keeps different people apart', () => {
    expect(comparableName('Ana Lima')).not.toBe(comparableName('Ana Lira'));
  });
});

describe('displayName', () => {
  it.each([
    ['LUCIANA OLIVEIRA', 'Luciana Oliveira'],
    ['maria das graças e souza', 'Maria das Graças e Souza'],
    ["JOSÉ D'ÁVILA", "José D'Ávila"],
    ['ANA-MARIA  DOS SANTOS', 'Ana-Maria dos Santos'],
    ['MERCEARIA BOM PREÇO ME', 'Mercearia Bom Preço ME'],
    ['9322-YCTQO', '9322-YCTQO'],
    ['McDonald da Silva', 'McDonald da Silva'],
    ['Sebastião da Silva Sá', 'Sebastião da Silva Sá'],
    ['', ''],
  ])('shows %j as %j', (name, shown) => {
    expect(displayName(name)).toBe(shown);
  });
});

describe('firstName', () => {
  it.each([
    ['LUCIANA OLIVEIRA', 'Luciana'],
    ['Dona Lúcia Alves', 'Dona Lúcia'],
    ['Dona', 'Dona'],
    ['Mercearia Bom Preço Ltda', 'Mercearia Bom Preço Ltda'],
  ])('greets %s as %s', (name, greeting) => {
    expect(firstName(name)).toBe(greeting);
  });
});
