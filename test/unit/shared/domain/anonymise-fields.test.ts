import { settingSchemas } from '@renderer/data/settings';
import { type BackupTable, backupTables, rowSchemas } from '@shared/backup/tables';
import { anonymisedFields, shopTables } from '@shared/domain/anonymise-fields';
import { customerSchema } from '@shared/domain/customer';
import { textPlaces } from '@test/support/schema-texts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ofShop = shopTables as readonly BackupTable[];
const personal = backupTables.filter((table) => !ofShop.includes(table)) as (keyof typeof anonymisedFields)[];

/** `address.line` is said by `address`; `phones[].digits` by `phones`. */
const isSaid = (path: string, said: readonly string[]): boolean =>
  said.some((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[]`));

describe('what becomes of each field when a customer is anonymised', () => {
  it('is said for every table', () => {
    expect(Object.keys(anonymisedFields).sort()).toEqual([...personal].sort());
  });

  it.each(personal)('is said for every text of %s', (table) => {
    const said = Object.keys(anonymisedFields[table]);
    const unsaid = textPlaces(rowSchemas[table]).filter(({ path }) => !isSaid(path, said));
    expect(unsaid.map(({ path }) => path)).toEqual([]);
  });

  it('says nothing of fields that are not there', () => {
    for (const table of personal)
      for (const path of Object.keys(anonymisedFields[table])) {
        const [first = ''] = path.split(/[.[]/);
        expect(Object.keys((rowSchemas[table] as z.ZodObject).shape), `${table}.${path}`).toContain(first);
      }
  });

  it('keeps of a customer only what says nothing of a person', () => {
    const said = Object.keys(anonymisedFields.customers);
    const rest = Object.keys(customerSchema.shape).filter((field) => !said.includes(field));
    expect(rest.sort()).toEqual(['anonymisedOn', 'createdAt', 'id', 'importId', 'mergedIntoId']);
  });

  it('keeps few texts: codes of the app, of banks, and the shop’s own terms', () => {
    const kept = personal.flatMap((table) =>
      Object.entries(anonymisedFields[table]).flatMap(([path, treatment]) =>
        treatment === 'kept' ? `${table}.${path}` : [],
      ),
    );
    expect(kept).toEqual([
      'payments.terms',
      'cheques.bank',
      'cheques.number',
      'cheques.key',
      'contacts.step',
      'contacts.template',
      'legalSteps.confirmed[]',
      'journal.detail',
    ]);
  });

  // A new setting that could name a customer has to be forgotten too: whoever adds one says here that it cannot.
  it('knows every setting as the shop’s own', () => {
    expect(Object.keys(settingSchemas).sort()).toEqual([
      'clauses',
      'contactPolicy',
      'counters',
      'credit',
      'importMappings',
      'ladders',
      'lastBackup',
      'messages',
      'negotiation',
      'operators',
      'shop',
      'terms',
    ]);
  });

  it('looks into lists, choices and objects within objects for texts', () => {
    const schema = z.object({
      a: z.array(z.object({ b: z.string().optional() })),
      c: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('x'), d: z.string() }),
        z.object({ kind: z.literal('y'), e: z.number() }),
      ]),
      f: z.unknown(),
      g: z.enum(['no']),
    });
    expect(textPlaces(schema).map(({ path }) => path)).toEqual(['a[].b', 'c.d', 'f']);
  });
});
