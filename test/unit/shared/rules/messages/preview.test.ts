import { letterParts } from '@shared/rules/messages/letter-parts';
import { previewTemplate } from '@shared/rules/messages/preview';
import { sampleSource } from '@shared/rules/messages/sample';
import type { Template } from '@shared/rules/messages/template';
import { templatesFor } from '@shared/rules/messages/templates';
import { variableHelp } from '@shared/rules/messages/variable-help';
import { messageSource, wholeShop } from '@test/support/message-source';
import { describe, expect, it } from 'vitest';

const first = (...of: Parameters<typeof templatesFor>) => templatesFor(...of)[0] as Template;

describe('the preview of a text', () => {
  it('shows it as the customer would read it, with what to put right', () => {
    const written = { kind: 'd1', channel: 'whatsapp', text: 'Oi, {tratamento}! {valr}' } as const;
    const preview = previewTemplate(written, messageSource({ addressAs: 'sra' }));
    expect(preview.text).toBe('Oi, Sra. Francisca! {valr}');
    expect(preview.problems.map(({ kind }) => kind)).toEqual(['unknown-variable', 'no-shop']);
    expect(preview.shopGap).toBeNull();
  });

  it('counts an SMS', () => {
    const preview = previewTemplate(first('hello', 'sms'), messageSource({ customerName: 'João' }));
    expect(preview.text).toBe('Oi, Joao! Aqui é da Casa Nova Moveis. Tudo bem?');
    expect(preview.sms).toEqual({ encoding: 'gsm', length: 47, parts: 1 });
  });

  it('says what the shop has not filled in where the channel is a document', () => {
    const email = first('d1', 'email');
    expect(previewTemplate(email, messageSource()).shopGap).toBe(
      'Falta o CPF ou CNPJ e o endereço da loja. Complete em Ajustes.',
    );
    expect(previewTemplate(email, messageSource({ shop: wholeShop })).shopGap).toBeNull();
  });

  it('gives an e-mail its subject, who writes, and the Pix of the amount', () => {
    const { subject, text } = previewTemplate(first('d1', 'email'), sampleSource);
    expect(subject).toBe('Um lembrete da Casa Nova Móveis');
    expect(text).toBe(
      [
        'Prezada Sra. Maria Aparecida Souza,',
        'Ainda não localizamos o pagamento da parcela 3 de 5, com vencimento em 03/11/2026. O valor atualizado até 19/11/2026 é R$\u00a0153,80 (parcela R$\u00a0150,00, multa R$\u00a03,00, juros R$\u00a00,80).',
        'Pix copia e cola de R$\u00a0153,80: 00020126420014br.gov.bcb.pix0120loja@casanova.com.br5204000053039865406153.805802BR5916Casa Nova Moveis6008Campinas62070503***63048021',
        'Se já pagou, por favor desconsidere e nos avise, que conferimos aqui.',
        'Um abraço,\nCasa Nova Móveis\n(19) 3234-5678',
        'Casa Nova Móveis · CNPJ 12.345.678/0001-95 · Rua das Flores, 120, Campinas/SP',
      ].join('\n\n'),
    );
  });
});

describe('the parts of a letter', () => {
  it('stand around the table of amounts', () => {
    const { subject, text } = previewTemplate(first('formal-letter', 'letter'), sampleSource);
    expect(letterParts({ subject, text })).toEqual({
      subject: 'Valores em aberto e proposta de acordo',
      salutation: 'Prezada Sra. Maria Aparecida Souza,',
      paragraphs: [
        'Informamos que consta em aberto, em 19/11/2026, a parcela abaixo, com o valor original, a multa e os juros dela. O total é de R$\u00a0153,80.',
      ],
      nextSteps: [
        'Propomos resolver em comum acordo: pagamento à vista com condição especial, ou parcelamento por escrito, com datas e valores que possam ser mantidos.',
        'Pedimos um retorno até 29/11/2026, por telefone, mensagem ou na loja. Depois desse dia os valores desta carta são atualizados, e continuamos abertos a uma proposta.',
        'Se já pagou, ou se algum valor não confere, avise e corrigimos na hora.',
      ],
    });
  });

  it('are all before the amounts where a text does not say', () => {
    expect(letterParts({ text: 'Olá, Maria,\n\nUm.\n\nDois.' })).toEqual({
      subject: '',
      salutation: 'Olá, Maria,',
      paragraphs: ['Um.', 'Dois.'],
      nextSteps: [],
    });
    expect(letterParts({ text: 'Só isto.' })).toMatchObject({ salutation: '', paragraphs: ['Só isto.'] });
  });

  it('never print the mark of the table itself', () => {
    const written = {
      kind: 'late',
      channel: 'letter',
      subject: 'Valores',
      text: '{prezado},\n\nVeja: {quadro_valores} Até!',
    };
    expect(letterParts(previewTemplate(written as Template, messageSource()))).toMatchObject({
      paragraphs: ['Veja:'],
      nextSteps: ['Até!'],
    });
  });
});

describe('the list of words a text may name', () => {
  it('explains each with an example', () => {
    for (const { says, example } of variableHelp) {
      expect(says).toMatch(/^\p{Lu}/u);
      expect(example).not.toBe('');
    }
    expect(variableHelp.find(({ name }) => name === 'prezado')?.example).toBe(
      'Prezada Sra. Maria Aparecida Souza',
    );
    expect(variableHelp.find(({ name }) => name === 'detalhe_encargos')?.example).toBe(
      '(parcela R$\u00a0150,00, multa R$\u00a03,00, juros R$\u00a00,80)',
    );
  });
});
