import type { LocalHoliday } from '@shared/calendar/holidays';
import { readDays } from '@shared/rules/answers/days/read-days';
import { readText } from '@shared/rules/answers/text/read-text';
import { describe, expect, it } from 'vitest';

const mentions = (text: string, today: string, more: { payday?: number; holidays?: LocalHoliday[] } = {}) =>
  readDays(readText(text).text, { today, holidays: [], ...more });

const next = (text: string, today = '2026-11-20', more = {}) =>
  mentions(text, today, more).map((mention) => mention.next ?? null);

describe('days of the month', () => {
  it.each([
    ['dia 5', '2026-11-20', '2026-12-05'],
    ['dia 20', '2026-11-20', '2026-11-20'],
    ['dia 19', '2026-11-20', '2026-12-19'],
    ['dia 31', '2026-11-20', '2026-11-30'],
    ['dia 31', '2026-11-30', '2026-11-30'],
    ['dia 30', '2027-01-31', '2027-02-28'],
    ['dia 30', '2028-01-31', '2028-02-29'],
    ['dia 29', '2028-02-10', '2028-02-29'],
    ['dia 1', '2026-12-31', '2027-01-01'],
    ['dia primeiro', '2026-11-20', '2026-12-01'],
    ['dia 1º', '2026-11-20', '2026-12-01'],
    ['dia vinte e cinco', '2026-11-20', '2026-11-25'],
    ['dia 25 do mês que vem', '2026-11-20', '2026-12-25'],
    ['mês que vem, dia 25', '2026-11-20', '2026-12-25'],
    ['dia 31 do mês que vem', '2027-01-10', '2027-02-28'],
    ['último dia do mês', '2027-02-10', '2027-02-28'],
    ['pode ser 23?', '2026-11-20', '2026-11-23'],
    ['dia 30/31', '2026-11-20', '2026-11-30'],
  ])('%j on %s is %s', (text, today, expected) => {
    expect(next(text, today)).toEqual([expected]);
  });

  it.each(['dia 35', 'dia 0', 'dia 10 parcelas', 'bom dia', 'parcela 3/10', 'todo mundo'])(
    '%j is none',
    (text) => {
      expect(next(text)).toEqual([]);
    },
  );

  it.each(['todo dia 10', 'depois do dia 10'])('%j is no single day', (text) => {
    expect(next(text)).toEqual([null]);
  });
});

describe('dates', () => {
  it.each([
    ['05/12', '2026-11-20', '2026-12-05'],
    ['5/12/26', '2026-11-20', '2026-12-05'],
    ['05-12-2026', '2026-11-20', '2026-12-05'],
    ['dia 05.12', '2026-11-20', '2026-12-05'],
    ['5 de dezembro', '2026-11-20', '2026-12-05'],
    ['5 dez', '2026-11-20', '2026-12-05'],
    ['dia 5 do 12', '2026-11-20', '2026-12-05'],
    ['primeiro de janeiro', '2026-11-20', '2027-01-01'],
    ['10/01', '2026-11-20', '2027-01-10'],
    ['31/11', '2026-11-20', '2026-11-30'],
    ['30/02', '2026-12-20', '2027-02-28'],
    ['20/11', '2026-11-20', '2026-11-20'],
    ['3 de fevereiro de 2027', '2026-11-20', '2027-02-03'],
  ])('%j on %s is %s', (text, today, expected) => {
    expect(next(text, today)).toEqual([expected]);
  });

  it('just past is no day to come', () => {
    expect(mentions('10/11', '2026-11-20')[0]).toMatchObject({ next: undefined, last: '2026-11-10' });
    expect(mentions('10/11/2026', '2026-11-20')[0]).toMatchObject({ last: '2026-11-10' });
  });
});

describe('days of the week', () => {
  // 20/11/2026 is a Friday.
  it.each([
    ['sábado', '2026-11-20', '2026-11-21'],
    ['sexta', '2026-11-20', '2026-11-27'],
    ['sexta-feira', '2026-11-23', '2026-11-27'],
    ['6ª feira', '2026-11-23', '2026-11-27'],
    ['sexta que vem', '2026-11-23', '2026-11-27'],
    ['sexta que vem', '2026-11-26', '2026-12-04'],
    ['na próxima segunda', '2026-11-20', '2026-11-23'],
    ['nessa terça', '2026-11-20', '2026-11-24'],
    ['terça da semana que vem', '2026-11-23', '2026-12-01'],
    ['segunda da semana que vem', '2026-11-22', '2026-11-23'],
    ['semana que vem, na quarta', '2026-11-20', '2026-11-25'],
    ['domingo', '2026-11-20', '2026-11-22'],
  ])('%j on %s is %s', (text, today, expected) => {
    expect(next(text, today)).toEqual([expected]);
  });

  it('"sexta passada" is past', () => {
    expect(mentions('sexta passada', '2026-11-20')[0]).toMatchObject({ last: '2026-11-13' });
  });

  it.each(['segunda via', 'quinta parcela', 'terça parte'])('%j is an ordinal', (text) => {
    expect(next(text)).toEqual([]);
  });
});

describe('days counted from today', () => {
  it.each([
    ['hoje à noite', '2026-11-20'],
    ['daqui a pouco', '2026-11-20'],
    ['amanhã cedo', '2026-11-21'],
    ['depois de amanhã', '2026-11-22'],
    ['daqui a 10 dias', '2026-11-30'],
    ['daqui uns 10 dias', '2026-11-30'],
    ['daqui duas semanas', '2026-12-04'],
    ['em quinze dias', '2026-12-05'],
    ['daqui um mês', '2026-12-20'],
    ['amnhã', '2026-11-21'],
    ['dps de amanha', '2026-11-22'],
  ])('%j is %s', (text, expected) => {
    expect(next(text)).toEqual([expected]);
  });

  it('stays on the last day of a shorter month', () => {
    expect(next('daqui um mês', '2027-01-31')).toEqual(['2027-02-28']);
  });

  it.each([
    ['ontem', '2026-11-19'],
    ['anteontem', '2026-11-18'],
    ['faz 3 dias', '2026-11-17'],
    ['há duas semanas', '2026-11-06'],
  ])('%j was %s', (text, expected) => {
    expect(mentions(text, '2026-11-20')[0]).toMatchObject({ last: expected });
  });

  it.each([
    'semana que vem',
    'fim do mês',
    'começo do mês',
    'mês que vem',
    'em janeiro',
    'uns dias',
    'essa semana',
  ])('%j is no single day', (text) => {
    expect(next(text)).toEqual([null]);
  });
});

describe('business days', () => {
  it.each([
    ['quinto dia útil', '2026-11-20', '2026-12-07'],
    ['5º dia util', '2026-12-01', '2026-12-07'],
    ['5 dia útil', '2026-12-07', '2026-12-07'],
    ['5º dia útil', '2026-12-08', '2027-01-08'],
    ['quinto dia útil do mês que vem', '2026-12-01', '2027-01-08'],
    // Carnival 2027 falls on 8 and 9 February.
    ['quinto dia útil', '2027-02-02', '2027-02-05'],
    ['sexto dia útil', '2027-02-02', '2027-02-10'],
    ['primeiro dia útil', '2026-12-20', '2027-01-04'],
    ['último dia útil', '2026-11-20', '2026-11-30'],
  ])('%j on %s is %s', (text, today, expected) => {
    expect(next(text, today)).toEqual([expected]);
  });

  it("skips the shop's own holidays", () => {
    expect(
      next('quinto dia útil', '2026-11-20', { holidays: [{ day: '12-02', name: 'Padroeira' }] }),
    ).toEqual(['2026-12-08']);
  });
});

describe('the day the customer receives', () => {
  it.each([
    'quando eu receber',
    'depois do pagamento',
    'assim que cair o salário',
    'quando sair meu pagamento',
  ])('%j is the payday where it is known', (text) => {
    expect(next(text, '2026-11-20', { payday: 5 })).toEqual(['2026-12-05']);
    expect(next(text, '2026-11-20')).toEqual([null]);
  });

  it('is the last day of a month without it', () => {
    expect(next('quando eu receber', '2027-02-01', { payday: 30 })).toEqual(['2027-02-28']);
  });
});
