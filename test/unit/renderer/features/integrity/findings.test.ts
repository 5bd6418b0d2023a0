import { adviceText } from '@renderer/features/integrity/advice';
import { changeLines } from '@renderer/features/integrity/change-words';
import { counterLines } from '@renderer/features/integrity/counter-words';
import { findingGroups, repairableCount } from '@renderer/features/integrity/finding-groups';
import { momentText } from '@renderer/features/integrity/moment-text';
import { reportCsv } from '@renderer/features/integrity/report';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { planRepairs } from '@renderer/use-cases/repair-records';
import type { Finding } from '@shared/domain/integrity/finding';
import { addCustomer, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const summary = (customerId: string): Finding => ({
  kind: 'summary',
  customerId,
  fields: ['openCents'],
  keptCents: 1,
  expectedCents: 2,
});
const lost = (customerId: string): Finding => ({ kind: 'lost', customerId, table: 'payments', id: 'p' });

const names = new Map([
  ['a', 'Bruna'],
  ['b', 'Ágata'],
]);

describe('what was found, by whose it is', () => {
  const groups = findingGroups(
    [summary('a'), summary('b'), lost('b'), { kind: 'line-undoes', seq: 3, undoes: 2 }],
    names,
  );

  it('comes by name, the shop first, each with what can be done', () => {
    expect(groups.map(({ name, remedy }) => [name, remedy])).toEqual([
      ['A loja toda', 'told'],
      ['Ágata', 'copy'],
      ['Bruna', 'repair'],
    ]);
    expect(repairableCount(groups)).toBe(1);
    expect(groups.map(adviceText)[1]).toContain('traga este cliente de volta de uma cópia');
  });

  it('is saved as a spreadsheet Excel opens as it is', () => {
    const csv = reportCsv(groups, (id) => names.get(id) ?? '');
    expect(csv.startsWith('\ufeffCliente;O que não confere;O que fazer\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv).toContain('A fita conta de um registro de Ágata que não existe mais: um recebimento.');
  });
});

describe('what a repair would change', () => {
  it('is said field by field, with the record it is of', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    const { installments } = await sell(shop, customerId);
    await shop.db.installments.update(installments[1]?.id ?? '', { paidCents: 5_000 });
    await shop.db.summaries.update(customerId, { openCents: 1, dueDays: [] });
    await shop.db.customers.update(customerId, { tokens: [] });
    const plan = await planRepairs(shop, await checkIntegrity(shop.db));
    const lines = plan.customers
      .flatMap(changeLines)
      .map(({ what, field, before, after }) =>
        [what, field, before, after].join(' | ').replaceAll('\u00a0', ' '),
      );
    expect(lines).toEqual([
      expect.stringMatching(/^Busca \| Palavras \| 0 \| \d+$/),
      'Parcela 2/5 · Guarda-roupa 6 portas | Pago | R$ 50,00 | R$ 0,00',
      'Saldo | Em aberto | R$ 0,01 | R$ 750,00',
    ]);
  });

  it('says what has no word of its own once', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    await sell(shop, customerId);
    await shop.db.summaries.update(customerId, { dueDays: [], recentDays: [3] });
    const plan = await planRepairs(shop, await checkIntegrity(shop.db));
    expect(plan.customers.flatMap(changeLines)).toMatchObject([
      { what: 'Saldo', field: 'Outros dados', before: 'não conferem', after: 'refeitos' },
    ]);
  });

  it('says the numbers of papers', () => {
    const after = { sale: 2, payment: 9, agreement: 0, tab: 0, cheque: 0, proposal: 0 };
    expect(counterLines({ before: { ...after, payment: 3 }, after })).toMatchObject([
      { what: 'Recibos', before: '3', after: '9' },
    ]);
  });
});

describe('when it was looked through', () => {
  it('is said by day and hour', () => {
    const at = new Date(2026, 10, 20, 9, 5).getTime();
    expect(momentText(at, '2026-11-20')).toBe('hoje às 09:05');
    expect(momentText(at, '2026-11-21')).toBe('ontem às 09:05');
    expect(momentText(at, '2026-12-01')).toBe('em 20/11/2026 às 09:05');
  });
});
