import { backupStatus, type CopiesFacts } from '@shared/backup/status';
import { troubleText } from '@shared/backup/trouble';
import { fileReasons } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';

const last = { day: '2026-11-20', hour: 18, minute: 2, customers: 312, openCents: 4_821_055 };
const status = (over: Partial<CopiesFacts> = {}) =>
  backupStatus({ last, today: '2026-11-20', startedDay: '2026-01-05', places: [{}], ...over });
const onDay = (today: string) => status({ today });
const away = [{ trouble: 'folder-missing' }];

describe('what the status line says', () => {
  it('of a copy of today, with what it held', () => {
    expect(onDay('2026-11-20')).toEqual({
      tone: 'good',
      short: 'Cópia conferida hoje às 18:02',
      full: 'Cópia conferida hoje às 18:02: 312 clientes, R$\u00a048.210,55 em aberto.',
    });
  });

  it('of one customer', () => {
    expect(status({ last: { ...last, customers: 1 } }).full).toContain(': 1 cliente, ');
  });

  it('of older copies, until it asks for a new one', () => {
    expect(onDay('2026-11-21')).toMatchObject({ tone: 'good', short: 'Cópia conferida ontem às 18:02' });
    expect(onDay('2026-11-22')).toMatchObject({ tone: 'good', short: 'Cópia conferida há 2 dias' });
    expect(onDay('2026-11-25')).toMatchObject({ tone: 'attention', short: 'Última cópia há 5 dias' });
    expect(onDay('2026-11-25').full).toContain('(20/11/2026 às 18:02)');
  });

  it('of no copy at all, at first calmly', () => {
    const none = { last: null, startedDay: undefined, places: [] };
    expect(status(none)).toMatchObject({ tone: 'attention', short: 'Nenhuma cópia ainda' });
    expect(status({ ...none, startedDay: '2026-11-19' })).toMatchObject({ tone: 'attention' });
  });

  it('of a copy that seems to come from the future', () => {
    expect(onDay('2026-11-01')).toMatchObject({ tone: 'attention', short: 'Última cópia em 20/11/2026' });
  });
});

describe('what it says loudly', () => {
  it('is since when there is no copy, and why', () => {
    expect(status({ today: '2026-11-23', places: away })).toEqual({
      tone: 'alarm',
      short: 'Sem cópia desde sexta, 20/11',
      full: 'Sem cópia desde sexta, 20/11: o pen drive ou a pasta das cópias não está conectado.',
    });
    expect(status({ today: '2027-01-04', places: away }).short).toBe('Sem cópia desde sexta, 20/11/2026');
    expect(status({ last: null, startedDay: '2026-11-20', places: away })).toMatchObject({
      tone: 'alarm',
      short: 'Ainda sem cópia',
    });
  });

  it('is that no place was ever chosen', () => {
    expect(status({ last: null, places: [], startedDay: '2026-11-13' })).toMatchObject({
      tone: 'alarm',
      short: 'Sem cópia desde sexta, 13/11',
      full: expect.stringContaining('nenhum lugar foi escolhido'),
    });
    expect(status({ places: [], today: '2026-11-23' }).tone).toBe('alarm');
  });

  it('is not said while today has a copy, or another place has one', () => {
    expect(status({ places: away })).toMatchObject({
      tone: 'attention',
      short: 'Cópia conferida hoje às 18:02',
      full: expect.stringContaining('em aberto. O pen drive'),
    });
    const one = status({ today: '2026-11-21', places: [...away, {}] });
    expect(one).toMatchObject({ tone: 'attention', short: 'Cópia conferida ontem às 18:02' });
    expect(one.full).toContain('Um dos lugares ficou sem ela: o pen drive');
  });
});

describe('what it says in a browser', () => {
  it('asks for a copy to leave the computer now and then', () => {
    expect(status({ takenHomeDay: '2026-11-18' }).tone).toBe('good');
    expect(status({ takenHomeDay: '2026-11-17' })).toMatchObject({
      tone: 'attention',
      short: 'Leve uma cópia para fora',
      full: expect.stringContaining('A última que saiu deste computador foi há 3 dias'),
    });
    expect(status({ takenHomeDay: null }).full).toContain('Nenhuma saiu deste computador ainda');
  });
});

describe('why a place has no copy', () => {
  it('has words for whatever happens', () => {
    for (const reason of [...fileReasons, 'not-proven', 'not-sound', 'not-tried', 'outra coisa'])
      expect(troubleText(reason)).toMatch(/^[a-zà-ú].{10,}[^.]$/u);
  });
});
