import { callScript } from '@shared/rules/messages/call-script';
import { factsOf, messageSource } from '@test/support/message-source';
import { describe, expect, it } from 'vitest';

describe('the script of a call', () => {
  it('says the matter only after the right person answered', () => {
    expect(callScript({ ...messageSource(), kind: 'd7' })).toEqual([
      'Bom dia, aqui é da Casa Nova Móveis. Falo com Francisca?',
      'Se atender outra pessoa, diga só que é assunto particular e que liga depois.',
      'A parcela 3 de 5 venceu em 03/11: hoje, R$\u00a0153,80 (parcela R$\u00a0150,00, multa R$\u00a03,00, juros R$\u00a00,80).',
      'Ouça com calma e anote o motivo.',
      'Ofereça duas opções: outro dia, ou dividir em partes.',
      'Repita o dia e o valor combinados, e agradeça.',
    ]);
  });

  it('agrees in number and time, and leaves the matter out when there is none', () => {
    const facts = factsOf(['2026-11-20', '2026-11-21'], 'remind');
    const soon = callScript({ ...messageSource({ facts }), kind: 'before-due' });
    expect(soon[2]).toBe('As 2 parcelas vencem entre 20/11 e 21/11: R$\u00a0300,00.');
    const nothing = callScript({ ...messageSource({ facts: factsOf([]) }), kind: 'd7' });
    expect(nothing.join(' ')).not.toMatch(/parcela|R\$/);
  });

  it('asks for the person by the treatment, and says of recording where the state asks for it', () => {
    const shop = { name: 'Casa Nova', state: 'RJ' };
    const lines = callScript({ ...messageSource({ shop, addressAs: 'sra' }), kind: 'd7' });
    expect(lines[0]).toBe('Bom dia, aqui é da Casa Nova. Falo com a Sra. Francisca?');
    expect(lines[2]).toBe('Avise que a ligação é gravada.');
  });

  it('has no name to ask for where the books have none', () => {
    const [first] = callScript({ ...messageSource({ customerName: '9322-YCTQO' }), kind: 'd7' });
    expect(first).toBe('Bom dia, aqui é da Casa Nova Móveis. Falo com a pessoa certa?');
  });
});
