import { addDays } from '@shared/calendar/civil-day';
import { readSegment, segmentOf } from '@shared/rules/risk/segment-of';
import { onTime, paidLate, standing } from '@test/support/paying-history';
import { TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

describe('new', () => {
  it('is who has paid fewer than three installments, whatever they were like', () => {
    expect(readSegment(paidLate([]), standing())).toEqual({
      segment: 'new',
      reason: 'ainda não pagou nenhuma parcela inteira',
    });
    const firstSettledDay = addDays(TODAY, -12);
    expect(readSegment(paidLate([3], { firstSettledDay }), standing())).toEqual({
      segment: 'new',
      reason: 'pagou a primeira parcela há 12 dias',
    });
    expect(readSegment(paidLate([3, 40], { firstSettledDay }), standing(9))).toEqual({
      segment: 'new',
      reason: 'pagou 2 parcelas, a primeira há 12 dias',
    });
    expect(segmentOf(paidLate([0, 0, 0]), standing())).toBe('good-payer');
  });
});

describe('good payer', () => {
  it('has at most one late in five of the last eight', () => {
    expect(readSegment(paidLate(onTime(5)), standing()).reason).toBe('pagou em dia as 5 parcelas até hoje');
    expect(segmentOf(paidLate([0, 0, 4, 0]), standing())).toBe('late-but-pays');
    expect(readSegment(paidLate([0, 0, 4, 0, 0]), standing()).reason).toBe(
      'pagou em dia 4 das 5 parcelas até hoje',
    );
    expect(readSegment(paidLate([...onTime(9), 2, 0, 0]), standing())).toEqual({
      segment: 'good-payer',
      reason: 'pagou em dia 11 das 12 parcelas até hoje',
    });
  });

  it('is judged by how it pays now, not by old delays', () => {
    const late = [10, 10, 10, 10, 10];
    expect(readSegment(paidLate([...late, ...onTime(8)]), standing())).toEqual({
      segment: 'good-payer',
      reason: 'pagou em dia as últimas 8 parcelas',
    });
    expect(readSegment(paidLate([...late, 3, ...onTime(7)]), standing()).reason).toBe(
      'pagou em dia 7 das últimas 8 parcelas',
    );
  });

  it('stays one while the first delay may have been forgotten', () => {
    const history = paidLate(onTime(6));
    expect(segmentOf(history, standing(15))).toBe('good-payer');
    expect(readSegment(history, standing(16))).toEqual({
      segment: 'late-but-pays',
      reason: 'vinha pagando em dia, e a parcela mais antiga venceu há 16 dias',
    });
  });
});

describe('late but pays', () => {
  it('says how often', () => {
    const history = paidLate([0, 6, 4, 0, 5, 3]);
    expect(readSegment(history, standing())).toEqual({
      segment: 'late-but-pays',
      reason: 'atrasou 4 das últimas 6 parcelas e pagou todas',
    });
    expect(readSegment(history, standing(5)).reason).toBe('atrasou 4 das últimas 6 parcelas');
  });
});

describe('struggling', () => {
  it.each([
    [
      'delays that grow',
      paidLate([0, 0, 5, 12, 24]),
      standing(),
      'as últimas 3 parcelas atrasaram cada vez mais: 5, 12 e 24 dias',
    ],
    [
      'long delays',
      paidLate([0, 25, 22, 20]),
      standing(),
      'as últimas 3 parcelas atrasaram em média 22 dias',
    ],
    ['a month overdue', paidLate(onTime(6)), standing(31), 'a parcela mais antiga venceu há 31 dias'],
    ['three overdue', paidLate([0, 0, 2, 0]), standing(20, { overdueCount: 3 }), 'tem 3 parcelas em atraso'],
    [
      'a promise past its day',
      paidLate(onTime(6)),
      standing(8, { brokenPromiseNow: true }),
      'o combinado passou do dia e tem 1 parcela em atraso',
    ],
    [
      'a returned cheque',
      paidLate(onTime(6), { returnedCheques: 1 }),
      standing(3),
      'um cheque voltou e tem 1 parcela em atraso',
    ],
  ])('is seen by %s', (_, history, now, reason) => {
    expect(readSegment(history, now)).toEqual({ segment: 'struggling', reason });
  });

  it('does not take short delays for growing ones', () => {
    expect(segmentOf(paidLate([0, 1, 3, 9]), standing())).toBe('late-but-pays');
    expect(segmentOf(paidLate([0, 12, 12, 12]), standing())).toBe('late-but-pays');
  });

  it('is over when what was overdue is paid', () => {
    expect(segmentOf(paidLate(onTime(6), { returnedCheques: 1 }), standing())).toBe('good-payer');
  });
});

describe('at risk', () => {
  const broken = (count: number) => ({ promises: { kept: 0, partly: 0, broken: count } });
  it.each([
    ['two months overdue', paidLate(onTime(8)), standing(61), 'a parcela mais antiga venceu há 61 dias'],
    ['a new customer too', paidLate([]), standing(75), 'a parcela mais antiga venceu há 75 dias'],
    [
      'a month after a broken promise',
      paidLate(onTime(8)),
      standing(40, { brokenPromiseNow: true }),
      'o combinado passou do dia e a parcela mais antiga venceu há 40 dias',
    ],
    [
      'two broken promises',
      paidLate(onTime(8), broken(1)),
      standing(9, { brokenPromiseNow: true, overdueCount: 2 }),
      '2 combinados não foram cumpridos por inteiro e tem 2 parcelas em atraso',
    ],
    [
      'two returned cheques',
      paidLate(onTime(8), { returnedCheques: 2 }),
      standing(4),
      '2 cheques voltaram e tem 1 parcela em atraso',
    ],
  ])('is seen by %s', (_, history, now, reason) => {
    expect(readSegment(history, now)).toEqual({ segment: 'at-risk', reason });
  });

  it('needs something overdue', () => {
    expect(segmentOf(paidLate(onTime(8), { ...broken(3), returnedCheques: 3 }), standing())).toBe(
      'good-payer',
    );
  });
});
