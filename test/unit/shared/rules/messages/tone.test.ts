import { toneFindings } from '@shared/rules/messages/tone';
import { describe, expect, it } from 'vitest';

describe('the tone', () => {
  it.each([
    ['Sua DÍVIDA está em aberto', 'DÍVIDA', 'pagamento em aberto'],
    ['Você não pagou a parcela', 'Você não pagou', 'ainda não localizamos o pagamento'],
    ['vamos mandar para o SPC', 'SPC', 'regularizar a situação'],
    ['ultima chance antes do protesto', 'ultima chance', 'opções para resolver'],
  ])('marks "%s"', (text, found, instead) => {
    const [finding] = toneFindings(text);
    expect(finding).toMatchObject({ found, instead });
    expect(text.slice(finding?.start, finding?.end)).toBe(found);
  });

  it.each([
    'última parcela do seu carnê',
    'o processo de entrega terminou',
    'um cobertor para o inverno',
    'a dividir em duas vezes',
  ])('has nothing against "%s"', (text) => {
    expect(toneFindings(text)).toEqual([]);
  });

  it("finds the customer's document however it is written", () => {
    expect(toneFindings('CPF 277.377.158-35', '27737715835')).toHaveLength(1);
    expect(toneFindings('CPF 27737715835', '27737715835')).toHaveLength(1);
    expect(toneFindings('chave 63581627990', '27737715835')).toEqual([]);
  });
});
