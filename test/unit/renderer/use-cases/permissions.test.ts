import { readdirSync, readFileSync } from 'node:fs';
import { OwnerNeeded } from '@shared/rules/permissions';
import { everything } from '@test/support/cheques';
import { everydayCases } from '@test/support/everyday-cases';
import { ana, joao, person, withPeople, workedBy } from '@test/support/operators';
import { ownerCases } from '@test/support/owner-cases';
import { openWork, useCaseOf } from '@test/support/permission-cases';
import { describe, expect, it } from 'vitest';

const prepared = async (each: (typeof everydayCases)[number]) => {
  const work = await openWork();
  const act = await each.prepare(work);
  await withPeople(work.shop, [joao, ana, person('bia', 'Bia', 'cashier', { leftOn: '2026-01-02' })]);
  const before = await work.shop.db.journal.count();
  const written = async () => (await work.shop.db.journal.orderBy('seq').toArray()).slice(before);
  return { shop: work.shop, act, written };
};

describe.each(ownerCases)('$name', (each) => {
  it('does nothing for a cashier alone, and asks for the owner', async () => {
    const { shop, act } = await prepared(each);
    const before = await everything(shop);
    const refused = await act(workedBy(shop, ana)).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(OwnerNeeded);
    expect((refused as OwnerNeeded).action).toBe(each.action);
    expect(await everything(shop)).toEqual(before);
  });

  it('works with the owner beside, and the journal names both', async () => {
    const { shop, act, written } = await prepared(each);
    await act(workedBy(shop, ana, 'joao'));
    const lines = await written();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ by: 'ana', approvedBy: 'joao' });
  });

  it('works for the owner alone', async () => {
    const { shop, act, written } = await prepared(each);
    await act(workedBy(shop, joao));
    for (const line of await written()) {
      expect(line.by).toBe('joao');
      expect(line.approvedBy).toBeUndefined();
    }
  });
});

describe('everyday work', () => {
  it.each(everydayCases)('$name needs nobody, and the journal names who did it', async (each) => {
    const { shop, act, written } = await prepared(each);
    await act(workedBy(shop, ana));
    for (const line of await written()) {
      expect(line.by).toBe('ana');
      expect(line.approvedBy).toBeUndefined();
    }
  });
});

/** Copies are made for everybody; what is read or looked at changes nothing. */
const FOR_EVERYBODY = [
  'automaticBackup',
  'exportBackup',
  'keepBeforeUpgrade',
  'keepInPlaces',
  'openStore',
  'planRepairs',
  'acceptedVersion',
  'readMovableOne',
];

/** In the transaction of a use case that was decided about. */
const PARTS = [
  'authorise',
  'changeOperators',
  'changePerson',
  'putPayment',
  'receiveStep',
  'reopenStep',
  'takeBackOrigin',
  'takeSaleCheques',
  'takeStep',
  'takeTab',
  'voidCheque',
  'writeAgreementLine',
  'writeAuthorisation',
  'writeChequeLine',
  'writeDecision',
];

/** Nobody has to be at work for these: a first owner, and one with the code. */
const WITHOUT_PIN = ['setUpOwner', 'recoverOwner'];

/** By way of another, which asks. */
const BY_ANOTHER = ['undoRestore'];

const FOLDER = new URL('../../../../renderer/use-cases/', import.meta.url);
const EXPORTED =
  /^export const (\w+) = (?:async )?\(\s*context: \w*Context\b[\s\S]*?\): Promise<[\s\S]*?=>\s*(\{\s*needsOwner\()?/gm;

/** Every function that takes whoever is at work, but those that ask for the owner before anything else. */
const useCases = (): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(new URL(path, FOLDER), 'utf8').matchAll(EXPORTED)])
    .flatMap(([, name, asks]) => (name === undefined || asks ? [] : [name]));

it('was decided about every use case: give it a case here, or let it ask for the owner at its start', () => {
  const decided = new Set([
    ...[...ownerCases, ...everydayCases].map(useCaseOf),
    ...FOR_EVERYBODY,
    ...PARTS,
    ...WITHOUT_PIN,
    ...BY_ANOTHER,
  ]);
  expect(useCases().filter((name) => !decided.has(name))).toEqual([]);
});
