import { backupStatus } from '@shared/backup/status';
import { describe, expect, it } from 'vitest';

const last = { day: '2026-11-20', hour: 18, minute: 2, customers: 312, openCents: 4_821_055 };
const onDay = (today: string) => backupStatus(last, today);

describe('what the status line says', () => {
  it('of a copy of today, with what it held', () => {
    expect(onDay('2026-11-20')).toEqual({
      tone: 'good',
      short: 'Cópia conferida hoje às 18:02',
      full: 'Cópia conferida hoje às 18:02: 312 clientes, R$\u00a048.210,55 em aberto.',
    });
  });

  it('of one customer', () => {
    expect(backupStatus({ ...last, customers: 1 }, '2026-11-20').full).toContain(': 1 cliente, ');
  });

  it('of older copies, until it asks for a new one', () => {
    expect(onDay('2026-11-21')).toMatchObject({ tone: 'good', short: 'Cópia conferida ontem às 18:02' });
    expect(onDay('2026-11-22')).toMatchObject({ tone: 'good', short: 'Cópia conferida há 2 dias' });
    expect(onDay('2026-11-25')).toMatchObject({ tone: 'attention', short: 'Última cópia há 5 dias' });
    expect(onDay('2026-11-25').full).toContain('(20/11/2026 às 18:02)');
  });

  it('of no copy at all', () => {
    expect(backupStatus(null, '2026-11-20')).toMatchObject({
      tone: 'attention',
      short: 'Nenhuma cópia ainda',
    });
  });

  it('of a copy that seems to come from the future', () => {
    expect(onDay('2026-11-01')).toMatchObject({ tone: 'attention', short: 'Última cópia em 20/11/2026' });
  });
});
