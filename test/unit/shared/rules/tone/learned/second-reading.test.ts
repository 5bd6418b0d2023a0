import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { isSendable } from '@shared/rules/tone/verdict';
import { describe, expect, it } from 'vitest';

describe('a message in which no rule finds anything', () => {
  it('is marked where it is like bad ones, with a reason and without a wording of its own', () => {
    const text = 'Bom dia, Lia. A senhora tem sorte de eu ser paciente, porque paciência acaba.';
    expect(findingsByRule(text)).toEqual([]);
    const [finding, ...others] = toneFindings(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      found: 'A senhora tem sorte de eu ser paciente, porque paciência acaba',
      kind: 'harsh',
      instead: null,
    });
    expect(isSendable(toneFindings(text))).toBe(true);
  });

  it('is left alone where it is like the harmless ones, or too short to be like anything', () => {
    expect(toneFindings('Bom dia, Rita! Chegou a coleção nova, passe para um café.')).toEqual([]);
    expect(toneFindings('Paciência acaba.')).toEqual([]);
    expect(toneFindings('')).toEqual([]);
  });
});

describe('what a rule finds by its words', () => {
  it('is left out in a message that is like the harmless ones', () => {
    const text =
      'Meu sobrinho trabalha na polícia e vem buscar a bicicleta que comprou, deixe separada por favor.';
    expect(findingsByRule(text)).not.toEqual([]);
    expect(toneFindings(text)).toEqual([]);
  });

  it.each(['. ', ', ', '; ', '… ', ' e ', '\n'])(
    'keeps a message from being sent, however kind the words around the threat, joined by "%s"',
    (joint) => {
      const kind = 'bom dia Rita, parabéns pela formatura da sua filha, chegou a coleção nova';
      for (const threat of [
        'vou colocar seu nome no SPC',
        'sei onde você mora e vou te achar',
        'vou te processar',
        'seu caloteiro',
      ]) {
        expect(isSendable(toneFindings(threat)), threat).toBe(false);
        expect(isSendable(toneFindings([kind, threat, kind].join(joint))), threat).toBe(false);
      }
    },
  );

  it('stays where it is private, in the friendliest message', () => {
    const text =
      'Oi dona Rita, sua encomenda chegou e está separada, passe para um café. Soube que a senhora está em tratamento de câncer.';
    expect(toneFindings(text)).toMatchObject([{ kind: 'sensitive-data' }]);
  });

  it('stays where the message is too short to be like anything', () => {
    const text = 'Golpista!';
    expect(toneFindings(text)).toEqual(findingsByRule(text));
    expect(toneFindings(text)).not.toEqual([]);
  });
});
