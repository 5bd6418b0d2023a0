import { currentVersion, schemaVersions } from '@renderer/data/schema';
import { upgrades } from '@renderer/data/upgrades';
import { describe, expect, it } from 'vitest';
import snapshot from './schema.snapshot.json';

const released: Record<string, Record<string, string | null>> = snapshot;

describe('the schema of the store', () => {
  it.each(Object.keys(released))('is for version %s what was released', (version) => {
    const schema = schemaVersions.find((candidate) => candidate.version === Number(version));
    expect(schema?.stores, 'a released version never changes: add a new one').toEqual(released[version]);
  });

  it('has every version written down in schema.snapshot.json', () => {
    expect(schemaVersions.map(({ version }) => String(version))).toEqual(Object.keys(released));
  });

  it('counts its versions up from 1, each with an upgrade after the first', () => {
    expect(schemaVersions.map(({ version }) => version)).toEqual(
      Array.from({ length: currentVersion }, (_, index) => index + 1),
    );
    for (const version of Object.keys(upgrades)) expect(Number(version)).toBeGreaterThan(1);
  });
});
