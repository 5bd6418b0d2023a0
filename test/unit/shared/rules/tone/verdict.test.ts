import { findingsByRule } from '@shared/rules/tone/tone-findings';
import { isSendable, toneSummary } from '@shared/rules/tone/verdict';
import { describe, expect, it } from 'vitest';

describe('the verdict', () => {
  it.each([
    ['Bom dia, Ana!', true, 'Mensagem respeitosa. Nada aqui ameaça ou expõe.'],
    ['Sua dívida venceu', true, '1 trecho pode ficar mais gentil.'],
    ['Sua dívida é seu débito', true, '2 trechos podem ficar mais gentis.'],
    ['Seu caloteiro', false, '1 trecho para rever antes de enviar.'],
    ['Seu caloteiro, pague a dívida', false, '2 trechos para rever antes de enviar.'],
  ])('on "%s"', (text, sendable, says) => {
    const findings = findingsByRule(text);
    expect(isSendable(findings)).toBe(sendable);
    expect(toneSummary(findings)).toBe(says);
  });
});
