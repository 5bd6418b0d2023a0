import type { Installment } from '@shared/domain/installment';
import { isOverdueToForget, type RetentionSource, retentionOf } from '@shared/rules/privacy/retention';
import { holdText, keptUntilText } from '@shared/rules/privacy/retention-text';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const nothing: RetentionSource = {
  addedOn: '2026-01-10',
  sales: [],
  installments: [],
  payments: [],
  tabs: [],
  tabClosings: [],
  cheques: [],
  agreements: [],
  legalSteps: [],
};

/** The parts of records that the rule reads. */
const source = (more: Record<string, unknown>): RetentionSource =>
  ({ ...nothing, ...more }) as RetentionSource;
const open = (dueDay: string, more: Partial<Installment> = {}) => ({
  originKind: 'sale',
  originId: 'sale',
  dueDay,
  open: 1,
  principalCents: 10_000,
  paidCents: 4_000,
  ...more,
});

describe('how long a customer’s records are kept', () => {
  it('is five years after the last movement once all is paid', () => {
    const paid = source({
      sales: [{ day: '2021-03-01' }],
      payments: [{ day: '2021-06-15' }, { day: '2021-04-15' }],
    });
    const retention = retentionOf(paid, TODAY);
    expect(retention).toEqual({ holds: [], lastMovement: '2021-06-15', until: '2026-06-15' });
    expect(isOverdueToForget(retention, TODAY)).toBe(true);
    expect(isOverdueToForget(retention, '2026-06-15')).toBe(false);
    expect(isOverdueToForget(retention, '2026-06-16')).toBe(true);
  });

  it('ends on a day that exists', () => {
    expect(retentionOf(source({ payments: [{ day: '2024-02-29' }] }), TODAY).until).toBe('2029-03-01');
  });

  it('is a year for a record nothing was bought with', () => {
    expect(retentionOf(nothing, TODAY)).toEqual({ holds: [], until: '2027-01-10' });
  });

  it('counts cheques, tabs and the end of agreements as movements', () => {
    const moved = source({
      cheques: [{ status: 'cleared', events: [{ day: '2022-01-05' }] }],
      tabs: [{ day: '2022-02-05' }],
      agreements: [{ day: '2021-01-01', cancelledOn: '2022-03-05', events: [] }],
    });
    expect(retentionOf(moved, TODAY).lastMovement).toBe('2022-03-05');
  });

  it('lasts until what is open has prescribed: a plan five years after its due day, a tab ten', () => {
    const plan = source({ sales: [{ day: '2020-01-01' }], installments: [open('2021-11-20')] });
    expect(retentionOf(plan, TODAY)).toMatchObject({ holds: [{ kind: 'balance', cents: 6_000 }] });
    expect(retentionOf(plan, '2026-11-21')).toMatchObject({ holds: [], until: '2026-11-20' });
    const tab = source({ installments: [open('2021-11-20', { originKind: 'tab' })] });
    expect(retentionOf(tab, '2031-11-20').holds).toHaveLength(1);
    expect(retentionOf(tab, '2031-11-21').holds).toEqual([]);
  });

  it('is held by what is not finished, whatever its age', () => {
    const held = source({
      installments: [open('2026-12-20', { originKind: 'agreement', originId: 'agreement' })],
      tabs: [
        { day: '2010-01-01', openOf: 'customer', cents: 850 },
        { day: '2010-01-01', cents: 900 },
      ],
      payments: [{ day: '2010-01-01', creditCents: 1_200 }],
      cheques: [
        { status: 'held', events: [] },
        { status: 'returned', events: [] },
      ],
      agreements: [{ id: 'agreement', number: 7, day: '2010-01-01', events: [] }],
      legalSteps: [{ standing: 1 }],
    });
    expect(retentionOf(held, TODAY).holds.map((hold) => holdText(hold).replaceAll('\u00a0', ' '))).toEqual([
      'há R$ 60,00 em aberto',
      'a caderneta tem R$ 8,50 sem fechar',
      'a loja deve R$ 12,00 de saldo a favor',
      'há 1 cheque esperando',
      'o acordo 7 está em andamento',
      'há um registro ou protesto da loja que ainda precisa ser retirado',
    ]);
  });

  it('says in words until when and why', () => {
    const retention = retentionOf(source({ payments: [{ day: '2021-06-15' }] }), TODAY);
    expect(keptUntilText(retention, '2026-06-01')).toContain('pode guardar os dados até 15/06/2026');
    expect(keptUntilText(retention, TODAY)).toBe(
      'O último movimento foi em 15/06/2021. O prazo para guardar os dados acabou em 15/06/2026.',
    );
    expect(keptUntilText(retentionOf(nothing, TODAY), TODAY)).toContain('Não há compras');
  });
});
