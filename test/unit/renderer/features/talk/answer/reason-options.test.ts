import { dayPresets } from '@renderer/features/talk/answer/promise-draft';
import { reasonKeys, reasonsFor, withTold } from '@renderer/features/talk/answer/reason-options';
import { nonPaymentReasonSchema } from '@shared/domain/non-payment-reason';
import { nonPaymentReasonLabel } from '@shared/domain/non-payment-reason-label';
import { describe, expect, it } from 'vitest';

describe('the reasons for not having paid', () => {
  it('have a key of their own, also beside the days and amounts of a promise', () => {
    const keys = nonPaymentReasonSchema.options.map((reason) => reasonKeys[reason]);
    const promise = [...dayPresets('2026-11-23', 10).map(({ key }) => key), 'v', 't'];
    expect(new Set([...keys, ...promise]).size).toBe(keys.length + promise.length);
  });

  it('are asked where the answer makes it sensible', () => {
    expect(reasonsFor('hardship', 'whatsapp').map(nonPaymentReasonLabel)).toContain('Perdeu o emprego');
    expect(reasonsFor('no-answer', 'call').map(nonPaymentReasonLabel)).toEqual([
      'Sem contato',
      'Mudou-se',
      'Viajou',
      'Doença na família',
    ]);
    for (const answer of ['no-answer', 'already-paid', 'stop', 'deceased', 'acknowledges'] as const)
      expect(reasonsFor(answer, 'whatsapp')).toEqual([]);
  });

  it('begin with the one that was told, where it is not among them', () => {
    expect(withTold(['forgot'], 'refuses')).toEqual(['refuses', 'forgot']);
    expect(withTold(['forgot'], 'forgot')).toEqual(['forgot']);
    expect(withTold(['forgot'], undefined)).toEqual(['forgot']);
  });
});
