import { checkTemplate } from '@shared/rules/messages/check-template';
import type { MessageChannel } from '@shared/rules/messages/template';
import type { TemplateProblemKind } from '@shared/rules/messages/template-problem';
import { describe, expect, it } from 'vitest';

const kinds = (text: string, channel: MessageChannel = 'whatsapp', subject?: string) =>
  checkTemplate(text, channel, subject).map(({ kind }) => kind);

describe('the check of a text', () => {
  it.each<[string, MessageChannel, TemplateProblemKind[]]>([
    ['Oi, {tratamento}! Da {loja}.', 'whatsapp', []],
    ['{Da_loja} para {voce}. {Voce} pode?', 'whatsapp', []],
    ['{~Prezado|Prezada|Olá}, da {loja}: {=a parcela|as parcelas}.', 'whatsapp', []],
    ['', 'whatsapp', ['empty']],
    [' \n ', 'sms', ['empty']],
    ['Oi da {loja', 'whatsapp', ['brace', 'no-shop']],
    ['Oi da loja} {loja}', 'whatsapp', ['brace']],
    ['{loja} {=a}', 'whatsapp', ['choice']],
    ['{loja} {~a|b}', 'whatsapp', ['choice']],
    ['{loja} {=a {valor}|as}', 'whatsapp', ['brace', 'brace']],
    ['{loja} {}', 'whatsapp', ['unknown-variable']],
    ['Tudo bem?', 'whatsapp', ['no-shop']],
    ['Tudo bem?', 'call', ['no-shop']],
    ['Tudo bem?', 'letter', []],
    ['Tudo bem? {loja}', 'email', ['no-identification']],
    ['Tudo bem?\n{loja_identificacao}', 'email', []],
    [`{loja} ${'a'.repeat(160)}`, 'sms', ['sms-too-long']],
    ['Oi! Da {loja}: {pix_copia_e_cola}', 'sms', ['pix-code-in-sms']],
    ['Olá! Da {loja}', 'sms', ['sms-letters']],
    ['Oi 😊 {loja}', 'sms', ['sms-letters']],
    [`{loja} ${'ã'.repeat(400)}`, 'whatsapp', ['link-too-long']],
    [`{loja} ${'a'.repeat(5_000)}`, 'whatsapp', ['too-long']],
    [`{loja} ${'a'.repeat(5_000)}`, 'letter', ['too-long']],
  ])('%s by %s', (text, channel, expected) => {
    expect(kinds(text, channel)).toEqual(expected);
  });

  it.each([
    ['{primero_nome}', '{primeiro_nome}'],
    ['{Primeiro Nome}', '{primeiro_nome}'],
    ['{primeiro-nome}', '{primeiro_nome}'],
    ['{valr}', '{valor}'],
    ['{vencimeto}', '{vencimento}'],
    ['{pix_copia_cola}', '{pix_copia_e_cola}'],
    ['{você}', '{voce}'],
    ['{loja_identificação}', '{loja_identificacao}'],
  ])('proposes for %s the nearest word', (typed, instead) => {
    const text = `Da {loja}: ${typed}`;
    const [problem] = checkTemplate(text, 'whatsapp');
    expect(problem).toMatchObject({ kind: 'unknown-variable', severity: 'error', instead });
    expect(text.slice(problem?.start, problem?.end)).toBe(typed);
    expect(problem?.says).toBe(`Não conhecemos ${typed}. Quis dizer ${instead}?`);
  });

  it('proposes nothing for what is near nothing', () => {
    const [problem] = checkTemplate('{loja} {cpf_do_cliente}', 'whatsapp');
    expect(problem).not.toHaveProperty('instead');
    expect(problem?.says).toBe('Não conhecemos {cpf_do_cliente}. Escolha uma palavra da lista ao lado.');
    expect(checkTemplate(`{loja} {${'x'.repeat(1_000)}}`, 'whatsapp')[0]).not.toHaveProperty('instead');
  });

  it('points at the place', () => {
    const text = 'Da {loja}: {=uma} e }';
    expect(checkTemplate(text, 'whatsapp').map(({ start, end }) => text.slice(start, end))).toEqual([
      '{=uma}',
      '}',
    ]);
  });

  it('says errors before notices', () => {
    expect(checkTemplate('Olá {nome_errado_x}', 'sms').map(({ severity }) => severity)).toEqual([
      'error',
      'notice',
      'notice',
    ]);
  });

  it('looks at the subject where there is one', () => {
    const text = '{loja_identificacao}';
    expect(kinds(text, 'email', '')).toEqual(['no-subject']);
    expect(kinds(text, 'email', 'Sobre a {lója}')).toEqual(['unknown-variable']);
    expect(checkTemplate(text, 'email', 'x'.repeat(151))[0]).toMatchObject({
      kind: 'too-long',
      field: 'subject',
      start: 150,
      end: 151,
    });
    expect(kinds('Da {loja}', 'whatsapp', '')).toEqual([]);
  });

  it('names how long an SMS came out', () => {
    const [problem] = checkTemplate(`{loja} ${'a'.repeat(160)}`, 'sms');
    expect(problem?.says).toBe(
      'Com os dados do exemplo o SMS tem 177 letras e vai como 2 mensagens. Até 160 vai como uma só.',
    );
  });
});
