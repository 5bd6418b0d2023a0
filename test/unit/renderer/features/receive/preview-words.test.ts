import { previewText } from '@renderer/features/receive/preview-words';
import type { ReceiveDraft } from '@renderer/features/receive/receive-draft';
import type { ReceiveFacts } from '@renderer/features/receive/receive-view';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';
import { draftOf, early, fourth, plain, third, today, viewOf } from './counter';

const preview = (change: Partial<ReceiveDraft> = {}, facts: Partial<ReceiveFacts> = {}) =>
  previewText(viewOf(change, facts), draftOf(change), facts.today ?? today);
const said = (change: Partial<ReceiveDraft> = {}, facts: Partial<ReceiveFacts> = {}) =>
  preview(change, facts)?.sentences.map((sentence) =>
    plain(sentence.map(({ text }) => text).join('')).trim(),
  );

describe('what will happen', () => {
  it('has the amount and the day as its title', () => {
    expect(plain(preview({ amountCents: 20_000 })?.title ?? '')).toBe('Se pagar R$ 200,00 agora');
    expect(plain(preview({ amountCents: 20_000, day: '2026-11-10' })?.title ?? '')).toBe(
      'Se pagou R$ 200,00 em 10/11/2026',
    );
  });

  it('says what is settled, what is advanced and what is left', () => {
    expect(said({ amountCents: 20_000 })).toEqual([
      'Paga a parcela 3 inteira e adianta parte da 4, que fica com R$ 103,80 para 03/12.',
      'Ficam em aberto 2 parcelas, R$ 253,80.',
    ]);
  });

  it('says when only part is paid, and that it stays late', () => {
    expect(said({ amountCents: 5_000 }, { open: [third] })).toEqual([
      'Paga parte da parcela 3, que fica com R$ 103,80, ainda em atraso.',
      'Fica em aberto 1 parcela, R$ 103,80.',
    ]);
  });

  it('says what is open still, though it cannot be received: a cheque pays it', () => {
    const left = (waitingCount: number) =>
      said({ amountCents: 45_000, waive: 'all' }, { waitingCount })?.at(-1);
    expect(left(1)).toBe('Nada mais fica em aberto, fora 1 parcela que aguarda cheque.');
    expect(left(2)).toBe('Nada mais fica em aberto, fora 2 parcelas que aguardam cheque.');
  });

  it('says what is waived, and when nothing is left', () => {
    expect(said({ amountCents: 45_000, waive: 'all' })).toEqual([
      'Paga as parcelas 3, 4 e 5 inteiras.',
      'Dispensa R$ 3,80 de multa e juros.',
      'Nada mais fica em aberto.',
    ]);
  });

  it('names the purchase where there are several', () => {
    const other = openInstallment({
      id: 'o',
      originId: 'other',
      number: 1,
      dueDay: '2026-12-10',
      description: 'Fogão',
    });
    expect(said({ amountCents: 20_000 }, { open: [third, other] })?.[0]).toBe(
      'Paga inteira a parcela 3 de 5 (Guarda-roupa 6 portas) e adianta parte da parcela 1 de 5 (Fogão), que fica com R$ 103,80 para 10/12.',
    );
  });

  it('says what paying early takes off, and whose right it is', () => {
    expect(said({ wantsAll: true }, early)?.[1]).toBe(
      'Por pagar antes, saem R$ 21,60 de juros (direito do cliente, art. 52 do Código de Defesa do Consumidor).',
    );
  });

  it('tells the right also where it is not used', () => {
    const late = { ...third, monthlyRate: 0.01 };
    const ahead = { ...fourth, monthlyRate: 0.01 };
    expect(said({}, { open: [late, ahead] })?.at(-1)).toMatch(
      /^Se quitar tudo, saem R\$ 0,\d\d de juros \(direito do cliente/,
    );
  });

  it('says the change', () => {
    expect(said({ amountCents: 15_380, tenderedCents: 20_000 })?.[1]).toBe('Troco de R$ 46,20.');
  });

  it('says what becomes of store credit', () => {
    expect(said({ means: 'credit' }, { creditCents: 20_000 })?.[1]).toBe('O saldo a favor fica em R$ 46,20.');
    expect(said({ amountCents: 50_000, keepsExcess: true }, { creditCents: 1_000 })?.[1]).toBe(
      'O saldo a favor fica em R$ 56,20.',
    );
  });

  it('says what is left over, while nobody said what becomes of it', () => {
    expect(said({ amountCents: 50_000 })?.[1]).toBe('Sobram R$ 46,20.');
  });

  it('is silent while nothing can be paid', () => {
    expect(preview({ amountCents: null })).toBeNull();
    expect(preview({ amountCents: 0 })).toBeNull();
  });
});
