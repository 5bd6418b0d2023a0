import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { findingsByRule } from '@shared/rules/tone/tone-findings';
import { withAllKinderWordings } from '@test/support/kinder-wordings';
import { describe, expect, it } from 'vitest';

const first = (text: string): string => {
  const [finding] = findingsByRule(text);
  return finding ? withKinderWording(text, finding) : text;
};

describe('the kinder wording', () => {
  it.each([
    ['Você não pagou a parcela.', 'Ainda não localizamos o pagamento da parcela.'],
    ['Oi, Ana! vc nao pagou as parcelas', 'Oi, Ana! Ainda não localizamos o pagamento das parcelas'],
    ['Suas dívidas somam R$ 90,00', 'Suas pendências somam R$ 90,00'],
    ['Estou cobrando a parcela', 'Estou lembrando a parcela'],
    ['Prezado devedor, bom dia', 'Prezado cliente, bom dia'],
    [
      'Maria, se não der na sexta, vamos mandar seu nome para o SPC.',
      'Maria, se não der na sexta, podemos combinar juntos a melhor forma de acertar.',
    ],
    ['Quer que eu conte pro seu marido?', 'Prefiro tratar só com você.'],
    ['Tudo bem 😡? Até logo', 'Tudo bem? Até logo'],
    ['Oi, seu safado, tudo bem?', 'Oi, tudo bem?'],
    ['Safado! Bom dia', 'Bom dia'],
  ])('of "%s" is "%s"', (text, kinder) => {
    expect(first(text)).toBe(kinder);
  });

  it('leaves the text alone where there is none', () => {
    const finding = { ...findingsByRule('calote')[0], instead: null };
    expect(withKinderWording('calote', finding as Parameters<typeof withKinderWording>[1])).toBe('calote');
  });

  it('does not say the same twice', () => {
    const kinder = withAllKinderWordings(
      'Vamos te processar. Seu nome vai para o SPC. Vou chamar a polícia.',
    );
    const sentences = kinder.split('. ');
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
