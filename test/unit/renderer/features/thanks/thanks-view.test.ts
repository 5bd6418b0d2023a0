import type { FinishedCustomer } from '@renderer/data/queries/finished-customers';
import {
  finishedText,
  monthOf,
  monthText,
  occasionOf,
  thanksList,
  thanksSubtitle,
  thanksTemplates,
} from '@renderer/features/thanks/thanks-view';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { emptySummary, type Summary } from '@shared/domain/summary';
import { defaultOwnMessages } from '@shared/rules/messages/own-messages';
import { describe, expect, it } from 'vitest';

const finished = (
  name: string,
  finishedOn: string,
  more: Partial<Pick<FinishedCustomer, 'thankedOn' | 'isAll' | 'agreement'>> & {
    summary?: Partial<Summary>;
  } = {},
): FinishedCustomer => ({
  customer: { id: name, name, phones: [], createdAt: 1, tokens: [] },
  finishedOn,
  isAll: true,
  ...more,
  summary: { ...emptySummary(name), ...more.summary },
});

const names = (all: readonly FinishedCustomer[]) => thanksList(all).rows.map(({ customer }) => customer.name);

describe('a month', () => {
  it('goes from its first to its last day, over the years and in February', () => {
    expect(monthOf('2026-11-30')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(monthOf('2027-01-31', -1)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(monthOf('2028-03-31', -1)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(monthText(monthOf('2026-11-30'))).toBe('novembro de 2026');
  });
});

describe('what is thanked for', () => {
  const agreement = { number: 12 } as Agreement;

  it('is everything, or the agreement that was kept, each in its own words', () => {
    const all = finished('Ana', '2026-11-10', { summary: { settledCount: 6 } });
    expect(occasionOf(all)).toEqual({ occasion: 'thanks-finished' });
    expect(finishedText(all, '2026-11-19')).toBe('Terminou em 10/11 (há 9 dias) · 6 parcelas pagas até hoje');
    const kept = { ...all, agreement, isAll: false };
    expect(occasionOf(kept)).toEqual({ occasion: 'agreement-fulfilled' });
    expect(finishedText(kept, '2026-11-19')).toBe(
      'Cumpriu o acordo 12 em 10/11 (há 9 dias) · 6 parcelas pagas até hoje · tem outras em aberto',
    );
  });
});

describe('the list', () => {
  it('has those to thank first, the newest before the others, and those thanked at the end', () => {
    expect(
      names([
        finished('Thanked', '2026-11-19', { thankedOn: '2026-11-20' }),
        finished('Old', '2026-11-02'),
        finished('New', '2026-11-18'),
        finished('Also new', '2026-11-18'),
      ]),
    ).toEqual(['Also new', 'New', 'Old', 'Thanked']);
  });

  it('leaves in peace who asked for it, contests something, or died', () => {
    const list = thanksList([
      finished('Stop', '2026-11-02', { summary: { doNotContact: '2026-10-01' } }),
      finished('Contests', '2026-11-02', { summary: { contestedSince: '2026-10-01' } }),
      finished('Gone', '2026-11-02', { summary: { deceasedOn: '2026-11-10' } }),
      finished('Ana', '2026-11-02'),
    ]);
    expect(list.rows.map(({ customer }) => customer.name)).toEqual(['Ana']);
    expect(thanksSubtitle(list, monthOf('2026-11-20'))).toBe(
      '1 cliente terminou de pagar em novembro de 2026 · 1 para agradecer · 3 clientes fora da lista por terem pedido silêncio ou contestado',
    );
  });

  it('counts who kept an agreement and has other things open', () => {
    const list = thanksList([finished('Ana', '2026-11-02'), finished('Bia', '2026-11-03', { isAll: false })]);
    expect(thanksSubtitle(list, monthOf('2026-11-20'))).toBe(
      '2 clientes terminaram de pagar tudo ou um acordo em novembro de 2026 · 2 para agradecer',
    );
  });

  it('says when everybody was thanked', () => {
    const list = thanksList([finished('Ana', '2026-11-02', { thankedOn: '2026-11-03' })]);
    expect(thanksSubtitle(list, monthOf('2026-11-20'))).toBe(
      '1 cliente terminou de pagar em novembro de 2026 · todos já receberam o obrigado',
    );
  });
});

it('knows every text that thanks for it, the own ones of the shop and those of every channel', () => {
  const own = {
    ...defaultOwnMessages,
    added: [
      { id: 'mine', kind: 'thanks-finished', channel: 'whatsapp', text: 'Valeu!' } as const,
      { id: 'other', kind: 'd7', channel: 'whatsapp', text: 'Oi!' } as const,
    ],
  };
  const ids = thanksTemplates(own);
  expect(ids).toContain('mine');
  expect(ids).toContain('thanks-finished-1');
  expect(ids).toContain('agreement-fulfilled-1');
  expect(ids).toContain('thanks-finished-sms-1');
  expect(ids).toContain('thanks-finished-letter-1');
  expect(ids).not.toContain('other');
  expect(ids).not.toContain('thanks-paid-1');
});
