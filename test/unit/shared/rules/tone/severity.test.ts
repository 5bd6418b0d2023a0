import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { isSendable } from '@shared/rules/tone/verdict';
import { readLabelledMessages } from '@test/support/labelled-messages';
import { describe, expect, it } from 'vitest';

const sendable = (text: string): boolean => isSendable(toneFindings(text));

describe('what cannot be sent', () => {
  it.each([
    'Sei onde você mora.',
    'Se não pagar até sexta eu vou aí na sua casa buscar a moto.',
    'Seu caloteiro!',
    'Paga logo, vagabundo.',
    'Toma vergonha na cara.',
    'Seu nome vai para o SPC.',
    'Vamos mandar o título para protesto.',
    'Vou chamar a polícia.',
    'Meu advogado vai entrar com o processo.',
    'Vou postar seu nome no Facebook.',
    'Vou contar para o seu patrão.',
    'Vou ter que ligar para o seu serviço.',
    'Seu CPF 529.982.247-25 está no cadastro.',
  ])('is "%s"', (text) => {
    expect(sendable(text)).toBe(false);
  });
});

describe('what can be sent, and is better said otherwise', () => {
  it.each([
    'Todos os clientes já pagaram, menos você.',
    'Que surpresa, de novo a mesma desculpa.',
    'Depois não diga que eu não avisei.',
    'Isso não vai ficar assim.',
    'Última chance!',
    'Falta pagar a insulina.',
    'Quantas vezes vou ter que lembrar?',
  ])('is "%s"', (text) => {
    expect(findingsByRule(text)).not.toEqual([]);
    expect(sendable(text)).toBe(true);
  });
});

describe('a harmless message', () => {
  it.each(['tone', 'tone-once-held-out', 'tone-second-held-out', 'tone-paraphrases'])(
    'of %s is never kept from being sent',
    (name) => {
      const kept = readLabelledMessages(`test/fixtures/messages/tuning/${name}.csv`)
        .filter(({ label, text }) => label === 'ok' && !sendable(text))
        .map(({ text }) => text);
      expect(kept).toEqual([]);
    },
  );
});
