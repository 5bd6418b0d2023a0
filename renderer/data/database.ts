import type { Agreement } from '@shared/domain/agreement/agreement';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { DrawerClosing } from '@shared/domain/drawer-closing';
import type { Installment } from '@shared/domain/installment';
import type { JournalEntry } from '@shared/domain/journal';
import type { LegalStep } from '@shared/domain/legal-step';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Summary } from '@shared/domain/summary';
import type { TabClosing, TabEntry } from '@shared/domain/tab';
import { Dexie, type EntityTable, type Table } from 'dexie';
import { currentVersion, schemaVersions } from './schema';
import type { SettingRow } from './settings';
import { upgrades } from './upgrades';

export const SHOP_DATABASE = 'em-dia';
/** The example shop lives in a database of its own and is never mixed with the real one. */
export const EXAMPLE_DATABASE = 'em-dia-exemplo';

/** The shop's store. Strict durability: what a committed transaction wrote is on the disk. */
export class Database extends Dexie {
  declare readonly customers: EntityTable<Customer, 'id'>;
  declare readonly summaries: EntityTable<Summary, 'customerId'>;
  declare readonly sales: EntityTable<Sale, 'id'>;
  declare readonly installments: EntityTable<Installment, 'id'>;
  declare readonly payments: EntityTable<Payment, 'id'>;
  declare readonly tabs: EntityTable<TabEntry, 'id'>;
  declare readonly tabClosings: EntityTable<TabClosing, 'id'>;
  declare readonly drawerClosings: EntityTable<DrawerClosing, 'id'>;
  declare readonly cheques: EntityTable<Cheque, 'id'>;
  declare readonly contacts: EntityTable<Contact, 'id'>;
  declare readonly legalSteps: EntityTable<LegalStep, 'id'>;
  declare readonly agreements: EntityTable<Agreement, 'id'>;
  declare readonly proposals: EntityTable<SavedProposal, 'id'>;
  declare readonly journal: Table<JournalEntry, number, JournalEntry>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;

  /** `version` opens an older schema, for tests of upgrades. */
  constructor(name: string = SHOP_DATABASE, version: number = currentVersion) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const schema of schemaVersions.filter((candidate) => candidate.version <= version)) {
      const upgrade = upgrades[schema.version];
      const declared = this.version(schema.version).stores(schema.stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
