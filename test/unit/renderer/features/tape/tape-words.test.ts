import type { TapeLine } from '@renderer/data/queries/tape';
import { hourText, lineDetail, lineTitle } from '@renderer/features/tape/tape-words';
import { confirmTextOf, refusedText } from '@renderer/features/tape/undo-words';
import type { Contact } from '@shared/domain/contact';
import type { JournalEntry } from '@shared/domain/journal';
import type { Payment } from '@shared/domain/payment';
import { describe, expect, it } from 'vitest';

const line = (entry: Partial<JournalEntry>, more: Partial<TapeLine> = {}): TapeLine => ({
  entry: { seq: 1, at: 0, day: '2026-11-20', kind: 'payment', label: 'Ana Lima', cents: 15_000, ...entry },
  isUndone: false,
  isAfterClosing: false,
  ...more,
});

const payment: Payment = {
  id: 'p',
  number: 12,
  kind: 'installments',
  customerId: 'c',
  day: '2026-11-20',
  createdAt: 0,
  totalCents: 15_000,
  means: [
    { means: 'cash', cents: 5_000 },
    { means: 'pix', cents: 10_000 },
  ],
  changeCents: 0,
  allocations: [],
  installmentIds: [],
};

describe('a line of the tape', () => {
  it('tells a payment by means and receipt, and its day when it is another', () => {
    expect(lineDetail(line({}, { payment }))).toBe('Ana Lima · Dinheiro e Pix · recibo 12');
    expect(lineDetail(line({}, { payment: { ...payment, day: '2026-11-18' } }))).toBe(
      'Ana Lima · Dinheiro e Pix · recibo 12 · pago em 18/11/2026',
    );
  });

  it('tells what came back by what was given for it', () => {
    const back: Payment = { ...payment, kind: 'return', means: [{ means: 'cash', cents: -2_000 }] };
    expect(lineDetail(line({ kind: 'return' }, { payment: back }))).toBe(
      'Ana Lima · R$\u00a020,00 de volta em Dinheiro · recibo 12',
    );
    const kept: Payment = { ...payment, kind: 'return', means: [], creditCents: 2_000 };
    expect(lineDetail(line({ kind: 'return' }, { payment: kept }))).toBe(
      'Ana Lima · recibo 12 · R$\u00a020,00 de saldo a favor',
    );
  });

  it('calls a counter-entry by what it took back', () => {
    const reversal: Payment = { ...payment, kind: 'reversal', reversesId: 'o' };
    const reversed = (kind: Payment['kind']) =>
      lineTitle(line({ kind: 'payment-reversed' }, { payment: reversal, reversed: { ...payment, kind } }));
    expect(reversed('installments')).toBe('Recebimento estornado');
    expect(reversed('return')).toBe('Devolução desfeita');
    expect(reversed('refund')).toBe('Devolução de saldo desfeita');
  });

  it('tells a decision on a long delay, and a word heard in the shop, by what they are', () => {
    const decided = (kind: JournalEntry['kind']) =>
      lineTitle(line({ kind, label: 'Ana Lima · Carta formal' }));
    expect(decided('legal-step')).toBe('Próximo passo decidido');
    expect(decided('legal-step-ended')).toBe('Anotado como retirado');
    expect(decided('legal-step-undone')).toBe('Próximo passo desfeito');
    const contact: Contact = {
      id: 'k',
      customerId: 'c',
      day: '2026-11-20',
      at: 0,
      channel: 'visit',
      text: '',
      answer: 'contest-resolved',
    };
    const heard = line({ kind: 'contact' }, { contact });
    expect([lineTitle(heard), lineDetail(heard)]).toEqual(['Contestação resolvida', 'Ana Lima']);
    const talked = line({ kind: 'contact' }, { contact: { ...contact, channel: 'call' } });
    expect([lineTitle(talked), lineDetail(talked)]).toEqual(['Conversa', 'Ana Lima · Ligação']);
  });

  it('tells a counted drawer by its day and its difference', () => {
    const drawer = {
      id: 'd',
      day: '2026-11-20',
      createdAt: 1,
      floatCents: 5_000,
      cashCents: 30_000,
      countedCents: 34_800,
    };
    expect(lineDetail(line({ kind: 'drawer-closed', label: '20/11/2026' }, { drawer }))).toBe(
      '20/11/2026 · faltam R$\u00a02,00',
    );
  });

  it('says when money came after the drawer was counted', () => {
    expect(lineDetail(line({}, { payment, isAfterClosing: true }))).toMatch(/ · depois do fechamento$/);
  });

  it('tells a change from its undoing', () => {
    expect(lineTitle(line({ kind: 'customer-changed' }))).toBe('Cadastro mudado');
    expect(lineTitle(line({ kind: 'customer-changed', undoes: 1 }))).toBe('Cadastro de volta ao que era');
    expect(lineTitle(line({ kind: 'shop', undoes: 1 }))).toBe('Ajustes de volta ao que era');
  });

  it('shows the hour with two digits', () => {
    expect(hourText({ hour: 9, minute: 5 })).toBe('09:05');
  });
});

describe('undoing from the tape', () => {
  it('asks before money and imports, with the amount and the name', () => {
    expect(confirmTextOf(line({}))?.text).toMatch(/^R\$\u00a0150,00 de Ana Lima\./);
    expect(confirmTextOf(line({ kind: 'import', label: 'caderno.csv' }))?.text).toContain('caderno.csv');
    expect(confirmTextOf(line({ kind: 'contact' }))).toBeNull();
  });

  it('says that cheques go back with a sale, an agreement or a closing', () => {
    for (const kind of ['sale', 'agreement', 'tab-closed'] as const)
      expect(confirmTextOf(line({ kind }))?.text).toContain('cheques ainda na gaveta');
  });

  it('says what stands on an import, each once and only the first three', () => {
    const blockers = ['Ana', 'Ana', 'Bia', 'Caio', 'Davi'].map((customerName) => ({
      kind: 'payment' as const,
      day: '2026-11-20',
      customerName,
    }));
    expect(refusedText({ reason: 'in-use', blockers })).toBe(
      'Depois da importação, houve movimento com o que ela trouxe. Nada foi mudado. Desfaça primeiro: ' +
        'o recebimento de Ana em 20/11/2026; o recebimento de Bia em 20/11/2026; o recebimento de Caio em 20/11/2026 e mais 1.',
    );
  });

  it('says what helps', () => {
    expect(refusedText({ reason: 'has-payments' })).toContain('Desfaça primeiro esses recebimentos.');
  });
});
