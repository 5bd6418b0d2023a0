import { nationalHolidays, ownRows } from '@renderer/features/settings/holiday-rows';
import { entryErrorText } from '@renderer/features/settings/holiday-words';
import { termsExample } from '@renderer/features/settings/terms-example';
import { type HolidayEntry, readHoliday } from '@shared/domain/holiday-entry';
import { defaultTerms } from '@shared/domain/terms';
import { type TermsEntry, termsEntryOf } from '@shared/domain/terms-entry';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

const example = (typed: Partial<TermsEntry> = {}) =>
  termsExample({ ...termsEntryOf(defaultTerms), ...typed })?.replaceAll('\u00a0', ' ');

describe('the example beside the terms', () => {
  it('is R$ 150,00 paid 17 days late, by either way of counting a month', () => {
    expect(example()).toBe(
      'Exemplo: R$ 150,00 com 17 dias de atraso + multa R$ 3,00 + juros R$ 0,85 = R$ 153,85',
    );
    expect(example({ monthBasis: 'civil' })).toContain('juros R$ 0,84 = R$ 153,84');
  });

  it('follows the fields, and says when nothing is asked', () => {
    expect(example({ lateFee: '1', lateInterest: '0,5' })).toContain(
      'multa R$ 1,50 + juros R$ 0,43 = R$ 151,93',
    );
    expect(example({ graceDays: '17' })).toContain('ainda está na carência');
    expect(example({ graceDays: '16' })).toContain('= R$ 153,85');
    expect(example({ lateFee: '', lateInterest: '' })).toContain(', sem multa nem juros');
    expect(example({ lateFee: '3' })).toBeUndefined();
  });
});

const entry = (more: Partial<HolidayEntry> = {}): HolidayEntry => ({
  day: '24/06',
  name: ' São João ',
  repeats: 'yearly',
  ...more,
});

describe('a holiday as typed', () => {
  it.each<[Partial<HolidayEntry>, string]>([
    [{}, '06-24'],
    [{ day: '24/06/2026' }, '06-24'],
    [{ day: '29/02' }, '02-29'],
    [{ repeats: 'once' }, '2026-06-24'],
    [{ repeats: 'once', day: '24/06/27' }, '2027-06-24'],
  ])('%o is %s', (typed, day) => {
    expect(readHoliday(entry(typed), TODAY)).toEqual({ ok: true, value: { day, name: 'São João' } });
  });

  it.each<[Partial<HolidayEntry>, string]>([
    [{ day: '31/02' }, 'Essa data não existe no calendário.'],
    [{ day: '29/02/2026' }, 'Essa data não existe no calendário.'],
    [{ day: '29/02', repeats: 'once' }, 'Essa data não existe no calendário.'],
    [{ day: '' }, 'Digite uma data.'],
    [{ day: 'junho' }, 'Data não entendida. Escreva como 24/06.'],
    [{ name: '  ' }, 'Dê um nome ao feriado.'],
  ])('%o is refused', (typed, text) => {
    const read = readHoliday(entry(typed), TODAY);
    expect(read.ok ? null : entryErrorText(read.error)).toBe(text);
  });
});

describe('the list of holidays', () => {
  it('tells those of the country for this year and the next', () => {
    const { years, rows } = nationalHolidays(TODAY);
    expect(years).toEqual([2026, 2027]);
    expect(rows).toHaveLength(13);
    expect(rows.slice(0, 4)).toEqual([
      { name: 'Confraternização Universal', days: ['01/01 qui', '01/01 sex'] },
      { name: 'Carnaval', days: ['16/02 seg', '08/02 seg'] },
      { name: 'Carnaval', days: ['17/02 ter', '09/02 ter'] },
      { name: 'Sexta-feira Santa', days: ['03/04 sex', '26/03 sex'] },
    ]);
  });

  it("tells the shop's own: of every year first, then once", () => {
    const rows = ownRows(
      [
        { day: '2026-12-08', name: 'Centenário' },
        { day: '06-24', name: 'São João' },
        { day: '02-29', name: 'Dia raro' },
      ],
      TODAY,
    );
    expect(rows.map(({ day, when }) => [day, when])).toEqual([
      ['29/02', 'todo ano bissexto'],
      ['24/06', 'todo ano (em 2026, quarta-feira)'],
      ['08/12/2026', 'só uma vez, terça-feira'],
    ]);
  });
});
