import type { LetterAccount } from '@renderer/data/queries/letters';
import { isTickedBefore, type LetterRow, letterRows, mayBeDue } from '@renderer/features/letters/letter-due';
import { letterOnPaper, writeLetter } from '@renderer/features/letters/letter-text';
import { addressText, lettersSubtitle, rowAmount, rowReason } from '@renderer/features/letters/letter-words';
import type { Moment } from '@renderer/features/talk';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { defaultOwnMessages } from '@shared/rules/messages/own-messages';
import { shop } from '@test/support/papers';
import { lateBy, openInstallment, promised, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const moment: Moment = {
  shop,
  terms: defaultTerms,
  collection: {
    contactPolicy: defaultContactPolicy,
    ladders: defaultLadders,
    messages: defaultOwnMessages,
  },
  today: TODAY,
  hour: 21,
  minute: 30,
};

interface Given {
  readonly customer?: Partial<Customer>;
  readonly summary?: Partial<Summary>;
  readonly contacts?: readonly Contact[];
}

const account = (daysLate: number, { customer, summary, contacts = [] }: Given = {}): LetterAccount => ({
  customer: {
    id: 'maria',
    name: 'Maria Souza',
    phones: [{ digits: '5511987654321', whatsapp: true }],
    createdAt: 1,
    tokens: [],
    ...customer,
  },
  summary: lateBy(daysLate, summary),
  unpaidCheques: [],
  contacts,
});

const letter = (day: string, more: Partial<Contact> = {}): Contact => ({
  id: 'c',
  customerId: 'maria',
  day,
  at: 1,
  channel: 'letter',
  text: '',
  answer: 'no-answer',
  ...more,
});

const rowsOf = (accounts: readonly LetterAccount[], chosen: readonly string[] = []) =>
  letterRows(accounts, moment, new Set(chosen));
const rowOf = (daysLate: number, given?: Given, chosen?: readonly string[]): LetterRow | undefined =>
  rowsOf([account(daysLate, given)], chosen)[0];

const unreachable = { phones: [] };

describe('who is due a letter', () => {
  it('is whom the ladder asks a letter for, and that is a decision of the owner', () => {
    const row = rowOf(61);
    expect(row).toMatchObject({ cause: 'step', decides: true, kind: 'formal-letter', obstacle: null });
    expect(row && isTickedBefore(row)).toBe(false);
  });

  it('is who cannot be reached otherwise, from 45 days on', () => {
    expect(rowOf(44, { customer: unreachable })).toBeUndefined();
    const row = rowOf(45, { customer: unreachable });
    expect(row).toMatchObject({ cause: 'unreachable', decides: false, kind: 'late', obstacle: null });
    expect(row && isTickedBefore(row)).toBe(true);
    expect(rowOf(45)).toBeUndefined();
    expect(rowOf(45, { customer: { ...unreachable, email: 'maria@exemplo.com.br' } })).toBeUndefined();
  });

  it('counts the phone of the work or of somebody else as none', () => {
    const phones = [{ digits: '5511987654321', whatsapp: true, kind: 'work' as const }];
    expect(rowOf(50, { customer: { phones } })?.cause).toBe('unreachable');
  });

  it('never has anything ticked beforehand from 60 days on', () => {
    for (const days of [60, 75, 89, 90, 200]) {
      const row = rowOf(days, { customer: unreachable });
      expect(row && isTickedBefore(row), String(days)).toBe(false);
    }
  });

  it('is whom the owner chose, at any delay', () => {
    const row = rowOf(8, {}, ['maria']);
    expect(row).toMatchObject({ cause: 'chosen', decides: false });
    expect(row && isTickedBefore(row)).toBe(true);
    expect(rowOf(70, {}, ['maria'])).toMatchObject({ cause: 'chosen', decides: true });
  });

  it('is nobody who already got the letter of this step, until the next one', () => {
    const step = { contacts: [letter('2026-11-18')] };
    expect(rowOf(61, step)).toBeUndefined();
    expect(rowOf(61, { contacts: [letter('2026-10-01')] })?.cause).toBe('step');
    expect(rowOf(61, { contacts: [letter('2026-11-18', { channel: 'call' })] })?.cause).toBe('step');
  });

  it('is known from the summary alone, never leaving anybody out', () => {
    const may = mayBeDue(moment);
    expect([-5, 7, 44, 45, 60, 89, 400].map((days) => may(lateBy(days)))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('what stands against a letter', () => {
  const obstacle = (summary: Partial<Summary>, contacts: readonly Contact[] = []) =>
    rowOf(61, { summary, contacts })?.obstacle;

  it('is what ends contacts altogether', () => {
    expect(obstacle({ doNotContact: '2026-11-01' })).toContain('Pediu para não receber mensagens');
    expect(obstacle({ contestedSince: '2026-11-01' })).toContain('Contestou em 01/11/2026');
    expect(obstacle({ deceasedOn: '2026-11-01' })).toContain('Falecimento anotado');
  });

  it('is a promise whose day has not come, or a talk put off', () => {
    expect(obstacle({ promise: promised('2026-11-25', 10_000, '2026-11-10') })).toBe(
      'Prometeu R$\u00a0100,00 para 25/11.',
    );
    expect(obstacle({ postponedUntil: '2026-11-30' })).toBe('Adiado para 30/11.');
  });

  it('is a payment or a talk of the same day', () => {
    expect(obstacle({ lastPaymentDay: TODAY })).toContain('Pagou hoje');
    expect(obstacle({}, [letter(TODAY, { channel: 'call' })])).toContain('Já conversou hoje');
  });

  it('is not the hour or the day of the week: a letter disturbs nobody', () => {
    expect(letterRows([account(61)], { ...moment, today: '2026-11-22' })[0]?.obstacle).toBeNull();
  });

  it('is having nothing to write of', () => {
    const nothing = rowOf(-200, {}, ['maria']);
    expect(nothing?.obstacle).toBe('Nada venceu nem está perto de vencer: não há o que escrever.');
    expect(nothing && isTickedBefore(nothing)).toBe(false);
  });
});

it('lists the chosen first, then those to print, those to decide about, and those who wait', () => {
  const of = (id: string, days: number, given: Given = {}) =>
    account(days, {
      ...given,
      customer: { id, name: id, ...given.customer },
      summary: { customerId: id, ...given.summary },
    });
  const rows = rowsOf(
    [
      of('waits', 65, { summary: { contestedSince: '2026-11-01' } }),
      of('decide', 61),
      of('print', 50, { customer: { phones: [] } }),
      of('chosen', 3),
    ],
    ['chosen'],
  );
  expect(rows.map((row) => row.account.customer.id)).toEqual(['chosen', 'print', 'decide', 'waits']);
  expect(lettersSubtitle(rows, 2)).toBe(
    '4 clientes na lista · 2 marcados para imprimir · 1 depende da sua decisão',
  );
});

describe('the letter', () => {
  const open = [openInstallment('2026-09-19'), openInstallment('2026-12-19')];
  const written = (row = rowOf(61), more: Partial<Moment> = {}) => {
    if (!row) throw new Error('no row');
    return writeLetter(row, open, { ...moment, ...more });
  };

  it('is about what is overdue, with a notice for what the owner decided', () => {
    const one = written();
    const paper = letterOnPaper(one, moment);
    expect(paper.rows.map(({ dueDay }) => dueDay)).toEqual(['2026-09-19']);
    expect(paper).toMatchObject({
      formal: true,
      subject: 'Valores em aberto e proposta de acordo',
      salutation: 'Olá, Maria,',
      validUntil: '2026-11-29',
      customer: { name: 'Maria Souza' },
    });
    expect(one.isSendable).toBe(true);
    expect(paper.nextSteps?.join(' ')).toContain('29/11/2026');
  });

  it('is no notice before that', () => {
    const row = rowOf(50, { customer: unreachable });
    expect(letterOnPaper(written(row), moment).formal).toBe(false);
  });

  it('is held back where the shop wrote a threat into it', () => {
    const messages = {
      ...defaultOwnMessages,
      edited: { 'formal-letter-letter-1': { subject: 'Aviso', text: 'Pague ou vamos te processar.' } },
    };
    const collection = { ...moment.collection, messages };
    expect(written(rowOf(61), { collection }).isSendable).toBe(false);
  });
});

describe('the words', () => {
  it('say where it goes and what it is about', () => {
    expect(addressText({})).toBe('sem endereço na ficha: entregue em mãos');
    expect(addressText({ address: { line: 'Rua A, 1', city: 'Crato', state: 'CE' } })).toBe(
      'Rua A, 1 · Crato/CE',
    );
    const row = rowOf(61);
    expect(row && rowAmount(row)).toMatchObject({ cents: 15_000, note: 'sem multa e juros' });
    expect(row && rowReason(row)).toBe('A régua pede carta');
    const soon = rowOf(-3, {}, ['maria']);
    expect(soon && rowAmount(soon)).toMatchObject({ cents: 15_000, note: 'para vencer' });
  });
});
