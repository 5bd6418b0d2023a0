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

  it('is still marked where it was severe, but may be sent', () => {
    const text =
      'O juiz marcou a final para domingo às 9h, vem torcer com a gente! A loja abre depois do jogo.';
    expect(isSendable(findingsByRule(text))).toBe(false);
    expect(toneFindings(text)).toMatchObject([{ found: 'O juiz', severity: 'mild' }]);
  });

  it('keeps a message from being sent, however kind the words around the threat', () => {
    const threat = 'Vamos colocar seu nome no SPC.';
    const kind =
      'Bom dia, Rita! Chegou a coleção nova, com desconto para quem é da casa. Parabéns pela formatura da sua filha!';
    expect(isSendable(toneFindings(threat))).toBe(false);
    expect(isSendable(toneFindings(`${kind} ${threat} ${kind}`))).toBe(false);
  });

  it('stays where it is private, in the friendliest message', () => {
    const text =
      'Oi, Rita! Chegou a coleção nova, passe para um café. Seu CPF 529.982.247-25 já está no cadastro.';
    expect(toneFindings(text)).toMatchObject([{ kind: 'sensitive-data' }]);
  });
});
