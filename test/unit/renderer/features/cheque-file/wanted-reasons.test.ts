import { wantedReasons } from '@renderer/features/cheque-file/wanted-reasons';
import { returnReasons } from '@shared/domain/cheque/return-reasons';
import { describe, expect, it } from 'vitest';

const codes = (typed: string): number[] => wantedReasons(typed).map(({ code }) => code);

describe('finding the reason of a return', () => {
  it('goes by its number', () => {
    expect(codes('22')).toEqual([22]);
    expect(codes(' 1')).toEqual([11, 12, 13, 14]);
    // As a chosen one stands in the field.
    expect(codes('22 · Divergência ou insuficiência de assinatura')).toEqual([22]);
    expect(codes('99')).toEqual([]);
  });

  it('goes by words without accents, those of its name before those of what it means', () => {
    expect(codes('assinatura')[0]).toBe(22);
    expect(codes('FUNDOS segunda')).toEqual([12]);
    expect(codes('prescrito')).toEqual([44]);
    expect(codes('xyz')).toEqual([]);
  });

  it('shows all while nothing is typed, the usual ones first', () => {
    expect(codes('')).toEqual(returnReasons.map(({ code }) => code));
    expect(codes('')[0]).toBe(11);
  });
});
