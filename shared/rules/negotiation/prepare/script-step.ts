import { upperFirst } from '../../../wording/letter-case';
import { pronoun } from '../../messages/names';
import type { AccountNow } from './account-now';
import type { Offered } from './offered';
import type { Payday } from './payday';
import type { PreparedAt, PreparedRecords } from './records';
import type { Situation } from './situation';

/** One step of the talk, in the order of domain F.4. */
export interface ScriptStep {
  readonly title: string;
  /** Words to say, or to say in one's own way. */
  readonly say: string;
  /** What to do meanwhile; for whoever speaks. */
  readonly hint?: string;
}

export interface ScriptRequest {
  readonly records: PreparedRecords;
  readonly at: PreparedAt;
  readonly account: AccountNow;
  readonly situation: Situation;
  readonly offered: Offered;
  readonly payday: Payday | null;
}

export type Step = (request: ScriptRequest) => ScriptStep;

/** `{você}` as the customer is addressed, `{Você}` at the beginning of a sentence. */
export const addressed = (text: string, { customer }: PreparedRecords): string => {
  const you = pronoun(customer.addressAs);
  return text.replaceAll('{você}', you).replaceAll('{Você}', upperFirst(you));
};

/** The parts there are, a sentence after the other. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
