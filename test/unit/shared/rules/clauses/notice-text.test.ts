import { type NoticeFacts, noticeText } from '@shared/rules/clauses/notice-text';
import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { describe, expect, it } from 'vitest';

const facts: NoticeFacts = {
  customerName: 'Francisca Lima Teixeira',
  number: 27,
  agreementDay: '2026-07-20',
  lateCount: 2,
  until: '2026-12-12',
  hasDiscount: true,
  shopPhone: '5588999887766',
};
const all = (over: Partial<NoticeFacts> = {}): string => {
  const { subject, salutation, paragraphs, nextSteps } = noticeText({ ...facts, ...over });
  return [subject, salutation, ...paragraphs, ...nextSteps].join('\n');
};

describe('the notice that an agreement is late', () => {
  it('says what was agreed, until when, whom to talk to and what the agreement says of afterwards', () => {
    for (const part of [
      'Seu acordo nº 27',
      'Olá, Francisca,',
      'Em 20/07/2026 combinamos o acordo nº 27',
      'o pagamento das parcelas abaixo: basta acertar até 12/12/2026.',
      'fale com a gente pelo (88) 99988-7766',
      'voltam a valer as parcelas de origem, com o que já foi pago abatido e o desconto na proporção do pago.',
      'queremos ouvir você.',
    ])
      expect(all(), part).toContain(part);
  });

  it('leaves out what there is not, and speaks of one installment as of one', () => {
    const text = all({ hasDiscount: false, shopPhone: undefined, lateCount: 1, addressAs: 'sr' });
    expect(text).not.toContain('desconto');
    expect(text).toContain('o pagamento da parcela abaixo');
    expect(text).toContain('fale com a gente e combinamos');
    expect(text).toContain('Prezado Sr. Francisca Lima Teixeira,');
    expect(text).toContain('queremos ouvir o senhor.');
  });

  it.each([
    ['usual', {}],
    ['one, without discount', { lateCount: 1, hasDiscount: false }],
    ['a lady', { addressAs: 'sra' as const }],
    ['a gentleman', { addressAs: 'sr' as const }],
    ['a number for a name', { customerName: '123' }],
  ])('threatens with nothing and presses nobody: %s', (_, over) => {
    expect([...findingsByRule(all(over)), ...toneFindings(all(over))]).toEqual([]);
  });
});
