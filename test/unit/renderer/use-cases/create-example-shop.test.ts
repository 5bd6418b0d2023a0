import 'fake-indexeddb/auto';
import { Database, EXAMPLE_DATABASE, SHOP_DATABASE } from '@renderer/data/database';
import { openTabs } from '@renderer/data/queries/tab';
import { readDay } from '@renderer/data/queries/today';
import { settingSchemas } from '@renderer/data/settings';
import { tabList } from '@renderer/features/tab/tab-list-view';
import { createExampleShop } from '@renderer/use-cases/create-example-shop';
import { rowSchemas } from '@shared/backup/tables';
import { addDays } from '@shared/calendar/civil-day';
import { defaultTerms } from '@shared/domain/terms';
import { agreementTasks } from '@shared/rules/negotiation/agreement-tasks';
import { agreementCourse } from '@shared/rules/negotiation/course';
import { agreementStanding } from '@shared/rules/negotiation/standing';
import { exampleShop } from '@shared/sample-shop/example';
import { expectSound } from '@test/support/expect-sound';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

const opened: Database[] = [];
const example = async (today: string): Promise<Database> => {
  await createExampleShop(today);
  const db = new Database(EXAMPLE_DATABASE);
  opened.push(db);
  return db;
};

afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

describe('the example shop', () => {
  it.each(['2026-11-20', '2027-03-01', '2028-02-29', '2026-12-31', '2027-01-03'])(
    'is sound when made on %s',
    async (today) => {
      await expectSound(await example(today));
    },
  );

  it('takes a version of a proposal back and leaves its number as it is', async () => {
    const { journal, proposals } = exampleShop('2026-11-20');
    const befores = journal.flatMap(({ kind, refId, detail }) => {
      const { before } = (detail ?? {}) as { readonly before?: { readonly number: number } };
      return kind === 'proposal' && before ? [{ refId, number: before.number }] : [];
    });
    expect(befores.length).toBeGreaterThan(0);
    for (const { refId, number } of befores)
      expect(proposals.find(({ id }) => id === refId)?.number).toBe(number);
  });

  it('has a day at the counter in it: late, due today, promised, agreed, paid', async () => {
    const today = '2026-11-19';
    const db = await example(today);
    const open = (await db.installments.toArray()).filter((installment) => installment.open === 1);
    const late = new Set(open.filter(({ dueDay }) => dueDay < today).map(({ customerId }) => customerId));
    expect(await db.customers.count()).toBe(43);
    expect(late.size).toBeGreaterThanOrEqual(10);
    expect(open.filter(({ dueDay }) => dueDay === today).length).toBeGreaterThanOrEqual(3);
    expect(open.some(({ dueDay }) => dueDay > today && dueDay <= addDays(today, 5))).toBe(true);
    const promises = (await db.summaries.toArray()).flatMap(({ promise }) => promise?.day ?? []);
    expect(promises.sort()).toEqual(['2026-11-17', '2026-11-21']);
    expect(await db.agreements.count()).toBe(5);
    expect(await db.payments.where('day').equals(today).count()).toBe(3);
    expect((await db.installments.toArray()).some(({ open, paidCents }) => open === 1 && paidCents > 0)).toBe(
      true,
    );
  });

  it('has cheques in the drawer, one for today, and others at the bank, with a third party, cleared and back', async () => {
    const today = '2026-11-19';
    const db = await example(today);
    const cheques = await db.cheques.toArray();
    const statuses = new Set(cheques.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['cleared', 'deposited', 'held', 'passed-on', 'returned']);
    expect(cheques.some(({ status, goodDay }) => status === 'held' && goodDay === today)).toBe(true);
    const events = cheques.flatMap((cheque) => cheque.events);
    expect(events.every(({ day }) => day <= today)).toBe(true);
  });

  it.each(['2026-11-19', '2027-01-03', '2028-02-29'])(
    'has an agreement and a proposal of every kind when made on %s',
    async (today) => {
      const db = await example(today);
      const agreements = (await db.agreements.toArray()).sort((a, b) => a.number - b.number);
      expect(agreements.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      const installments = await db.installments.toArray();
      const stands = agreements.map((agreement) => {
        const plan = installments.filter(({ originId }) => originId === agreement.id);
        const { status } = agreementStanding(agreement, plan, today, defaultTerms);
        expect(new Set(plan.map(({ description }) => description))).toEqual(
          new Set([`Acordo nº ${agreement.number}`]),
        );
        const { state } = agreementCourse(agreement, plan, today, defaultTerms);
        return status === 'late' ? state : status;
      });
      expect(stands).toEqual(['broken', 'fulfilled', 'decide', 'running', 'running']);
      const { agreements: day } = await readDay(db, today);
      expect(agreementTasks(day, today, defaultTerms).map(({ kind }) => kind)).toEqual([
        'decide',
        'proposal-answer',
        'proposal-expired',
        'unsigned',
      ]);
      expect((await db.proposals.toArray()).map(({ versions }) => versions.length).sort()).toEqual([1, 2]);
    },
  );

  it('has open tabs, of which one is to be closed on the day and one should have been, and a closed one', async () => {
    const today = '2026-11-19';
    const db = await example(today);
    const { items, toClose } = tabList(await openTabs(db), today);
    expect(items).toHaveLength(5);
    expect(toClose.map(({ closing }) => closing.kind)).toEqual(['passed', 'today']);
    const [closing] = await db.tabClosings.toArray();
    const [installment] = await db.installments
      .where('originId')
      .equals(closing?.id ?? '')
      .toArray();
    expect(installment).toMatchObject({ originKind: 'tab', open: 1, principalCents: closing?.totalCents });
  });

  it('starts anew when made again, and never touches the real shop', async () => {
    const first = await example('2026-11-20');
    await first.customers.clear();
    await example('2026-11-20');
    expect(await first.customers.count()).toBe(43);
    expect(await Dexie.exists(SHOP_DATABASE)).toBe(false);
  });

  it('holds only rows the schemas accept, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
        const today = addDays('2025-01-01', days);
        const rows = exampleShop(today);
        for (const { key, value } of rows.settings) {
          settingSchemas[key as keyof typeof settingSchemas].parse(value);
        }
        for (const table of [
          'customers',
          'sales',
          'installments',
          'payments',
          'contacts',
          'agreements',
          'proposals',
          'tabs',
          'tabClosings',
        ] as const) {
          for (const row of rows[table]) rowSchemas[table].parse(row);
        }
        for (const { at, day } of rows.journal) {
          expect(day <= today).toBe(true);
          expect(new Date(at).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 25 },
    );
  });
});
