import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Installment } from '@shared/domain/installment';
import { rowsOf } from '../rows';
import { BENCH_DAY, type Shape } from '../shapes';

const benchFolder = fileURLToPath(new URL('..', import.meta.url));

/** As much of better-sqlite3 as is used here; its package is no dependency of the project. */
interface Statement {
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): unknown;
}
interface NativeDatabase {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  pragma(text: string): unknown;
  close(): void;
}
type NativeDatabaseClass = new (file: string) => NativeDatabase;

const load = (): NativeDatabaseClass | null => {
  try {
    const Native = createRequire(`${benchFolder}/package.json`)('better-sqlite3') as NativeDatabaseClass;
    new Native(':memory:').close();
    return Native;
  } catch {
    return null;
  }
};

/** better-sqlite3, installed on demand beside the benchmark, or null where that is not possible. */
export const loadSqlite = (): NativeDatabaseClass | null => {
  const present = load();
  if (present) return present;
  console.log('Installing better-sqlite3 for the comparison …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  spawnSync(npm, ['ci', '--prefix', benchFolder], {
    stdio: 'ignore',
    timeout: 5 * 60_000,
    shell: npm !== 'npm',
  });
  return load();
};

const columns = [
  'id',
  'customerId',
  'originId',
  'originKind',
  'number',
  'count',
  'dueDay',
  'principalCents',
  'description',
  'open',
  'paidCents',
  'feeAssessedCents',
  'feeSettledCents',
  'interestSince',
  'interestCarryCents',
  'settledDay',
] as const satisfies readonly (keyof Installment)[];

const schema = `CREATE TABLE installments (${columns.map((name) => (name === 'id' ? 'id TEXT PRIMARY KEY' : name)).join(', ')})`;
/** The same indexes as the app's store has. */
const indexes = `
  CREATE INDEX byOrigin ON installments (originId);
  CREATE INDEX byOpen ON installments (open, dueDay);
  CREATE INDEX byCustomer ON installments (customerId, open, dueDay);
  ANALYZE;`;

const readRows = 'SELECT * FROM installments WHERE open = 1 AND dueDay < ?';
const aggregate = `
  SELECT customerId, SUM(principalCents - paidCents) AS cents, MIN(dueDay) AS oldest, COUNT(*) AS howMany
  FROM installments WHERE open = 1 AND dueDay < ? GROUP BY customerId ORDER BY oldest`;

/** The installments of a shape in native SQLite, with the two questions the day's work would ask of it. */
export class SqliteShop {
  private readonly db: NativeDatabase;

  constructor(Native: NativeDatabaseClass, file: string, shape: Shape) {
    this.db = new Native(file);
    this.db.pragma('journal_mode = WAL');
    this.db.exec(schema);
    const insert = this.db.prepare(
      `INSERT INTO installments (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    this.db.exec('BEGIN');
    for (const { installments } of rowsOf(shape)) {
      for (const row of installments) insert.run(columns.map((name) => row[name] ?? null));
    }
    this.db.exec('COMMIT');
    this.db.exec(indexes);
  }

  /** Milliseconds to read the overdue rows; with how many there were. */
  readRows(): { milliseconds: number; rows: number } {
    return this.timed(readRows);
  }

  /** Milliseconds to add them up by customer. */
  aggregate(): { milliseconds: number; rows: number } {
    return this.timed(aggregate);
  }

  close(): void {
    this.db.close();
  }

  private timed(sql: string): { milliseconds: number; rows: number } {
    const statement = this.db.prepare(sql);
    const started = performance.now();
    const rows = statement.all(BENCH_DAY).length;
    return { milliseconds: performance.now() - started, rows };
  }
}
