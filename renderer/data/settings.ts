import { defaultOperators, type Operators, operatorsSchema } from '@shared/domain/operator';
import { type Shop, shopSchema } from '@shared/domain/shop';
import { defaultTerms, type Terms, termsSchema } from '@shared/domain/terms';
import { defaultShopClauses, type ShopClauses, shopClausesSchema } from '@shared/rules/clauses/clause';
import {
  type CreditPolicy,
  creditPolicySchema,
  defaultCreditPolicy,
} from '@shared/rules/credit/credit-policy';
import {
  type ContactPolicy,
  contactPolicySchema,
  defaultContactPolicy,
} from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { type Ladders, laddersSchema } from '@shared/rules/ladder/ladder';
import { defaultOwnMessages, type OwnMessages, ownMessagesSchema } from '@shared/rules/messages/own-messages';
import {
  defaultPolicy,
  type NegotiationPolicy,
  negotiationPolicySchema,
} from '@shared/rules/negotiation/negotiation-policy';
import { z } from 'zod';
import type { Database } from './database';

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

const countersSchema = z.object({
  sale: z.number().int().min(0),
  payment: z.number().int().min(0),
  agreement: z.number().int().min(0),
  /** Closings of tabs; shops of version 1 have none. */
  tab: z.number().int().min(0).default(0),
  /** Receipts for cheques taken; shops before version 4 have none. */
  cheque: z.number().int().min(0).default(0),
  /** Proposals; shops before version 5 have none. */
  proposal: z.number().int().min(0).default(0),
});
export type Counters = z.infer<typeof countersSchema>;

/** Column choices of an imported sheet, by the fingerprint of its header. */
const importMappingsSchema = z.record(z.string(), z.unknown());

const backupRecordSchema = z.object({
  at: z.number().int(),
  name: z.string(),
  customers: z.number().int(),
  openCents: z.number().int(),
});
/** What the last checked backup held. */
export type BackupRecord = z.infer<typeof backupRecordSchema>;

/** Every setting with its schema; a row is parsed when it is read. */
export const settingSchemas = {
  shop: shopSchema,
  terms: termsSchema,
  credit: creditPolicySchema,
  contactPolicy: contactPolicySchema,
  ladders: laddersSchema,
  messages: ownMessagesSchema,
  negotiation: negotiationPolicySchema,
  clauses: shopClausesSchema,
  operators: operatorsSchema,
  counters: countersSchema,
  importMappings: importMappingsSchema,
  lastBackup: backupRecordSchema,
} as const;

export interface Settings {
  shop: Shop;
  terms: Terms;
  credit: CreditPolicy;
  contactPolicy: ContactPolicy;
  ladders: Ladders;
  messages: OwnMessages;
  negotiation: NegotiationPolicy;
  clauses: ShopClauses;
  operators: Operators;
  counters: Counters;
  importMappings: Record<string, unknown>;
  lastBackup: BackupRecord;
}
export type SettingKey = keyof Settings;

export const readSetting = async <K extends SettingKey>(
  db: Database,
  key: K,
): Promise<Settings[K] | undefined> => {
  const row = await db.settings.get(key);
  return row === undefined ? undefined : (settingSchemas[key].parse(row.value) as Settings[K]);
};

export const writeSetting = async <K extends SettingKey>(
  db: Database,
  key: K,
  value: Settings[K],
): Promise<void> => {
  await db.settings.put({ key, value: settingSchemas[key].parse(value) });
};

export const readTerms = async (db: Database): Promise<Terms> =>
  (await readSetting(db, 'terms')) ?? defaultTerms;

/** How the shop assesses credit. */
export const readCreditPolicy = async (db: Database): Promise<CreditPolicy> =>
  (await readSetting(db, 'credit')) ?? defaultCreditPolicy;

/** Who uses the app in this shop. */
export const readOperators = async (db: Database): Promise<Operators> =>
  (await readSetting(db, 'operators')) ?? defaultOperators;

const stoodInFor = ['contactPolicy', 'ladders', 'messages', 'negotiation', 'clauses'] as const;
type StoodInFor = (typeof stoodInFor)[number];

/** Whether built-in rules stand in for this setting where its row cannot be read. */
export const hasStandIn = (key: SettingKey): boolean => stoodInFor.some((each) => each === key);

/**
 * The built-in rules stand in for a row that cannot be read, as one of a shop of another version: no talk depends on
 * it, and the shop opens. The row stays until the owner saves others.
 */
const readable = async <K extends StoodInFor>(
  db: Database,
  key: K,
  builtIn: Settings[K],
): Promise<Settings[K]> => {
  const row = await db.settings.get(key);
  const read = settingSchemas[key].safeParse(row?.value);
  return read.success ? (read.data as Settings[K]) : builtIn;
};

/** When and how often the shop contacts its customers. */
export const readContactPolicy = (db: Database): Promise<ContactPolicy> =>
  readable(db, 'contactPolicy', defaultContactPolicy);

/** The reminder ladders of the shop. */
export const readLadders = (db: Database): Promise<Ladders> => readable(db, 'ladders', defaultLadders);

/** The shop's own texts. */
export const readOwnMessages = (db: Database): Promise<OwnMessages> =>
  readable(db, 'messages', defaultOwnMessages);

/** What the shop changed about the clauses of its agreements. */
export const readClauses = (db: Database): Promise<ShopClauses> =>
  readable(db, 'clauses', defaultShopClauses);

/** What the shop offers of itself in an agreement. */
export const readNegotiationPolicy = (db: Database): Promise<NegotiationPolicy> =>
  readable(db, 'negotiation', defaultPolicy);

/** How the shop talks to its customers: hours and frequency, ladders, own texts. */
export interface CollectionSettings {
  readonly contactPolicy: ContactPolicy;
  readonly ladders: Ladders;
  readonly messages: OwnMessages;
}

export const readCollection = async (db: Database): Promise<CollectionSettings> => {
  const [contactPolicy, ladders, messages] = await Promise.all([
    readContactPolicy(db),
    readLadders(db),
    readOwnMessages(db),
  ]);
  return { contactPolicy, ladders, messages };
};

const noneYet: Counters = { sale: 0, payment: 0, agreement: 0, tab: 0, cheque: 0, proposal: 0 };

/** The numbers given so far. */
export const readCounters = async (db: Database): Promise<Counters> =>
  (await readSetting(db, 'counters')) ?? noneYet;

/** The next number of a kind of paper, counted on inside the caller's transaction. */
export const nextNumber = async (db: Database, counter: keyof Counters, howMany = 1): Promise<number> => {
  const counters = await readCounters(db);
  await writeSetting(db, 'counters', { ...counters, [counter]: counters[counter] + howMany });
  return counters[counter] + 1;
};
