import type { ToneKind, ToneSeverity } from './finding';

/** Kinder words: one wording, several to choose from in turn, or made from the folded words that were found. */
export type Wording = string | readonly string[] | ((found: string) => string);

export interface ToneRule {
  readonly kind: ToneKind;
  readonly severity: ToneSeverity;
  /** One sentence for the shopkeeper. */
  readonly why: string;
  readonly source: string;
  readonly instead: Wording;
  /** What is marked: the words found, or all of the clause they stand in, where the words alone leave no grammar. */
  readonly marks: 'words' | 'clause';
  /** Patterns (see pattern.ts). */
  readonly find: readonly string[];
  /** Further ones that only hint at it, or that are now and then said in kindness: what they find is mild. */
  readonly hints?: readonly string[];
  /** Expressions in which the same words are harmless: a finding that overlaps one of them is none. */
  readonly allowed?: readonly string[];
  /** Only in a sentence that says one of these is anything found. */
  readonly onlySaying?: readonly string[];
  /** In a sentence that says one of these, nothing is found. */
  readonly unlessSaying?: readonly string[];
  /** "Não vamos protestar" reassures; where true, a plain negation just before takes the finding away. */
  readonly negatable?: boolean;
}

/** A sentence that says one of these is about what is to be paid, or sets a condition. */
export const OF_THE_ACCOUNT = [
  'divida~|calote~|debito~|pendencia~|parcel(?:a|as|inha)|prestac~|carnes?|fiado|em aberto|<seu> (?:conta|nome)|dev(?:e|endo|em)|pag(?:ar|a|ue|ou|amento)|acert(?:ar|e|ou)|quit(?:ar|e|ou)',
  'senao|(?:se|caso|enquanto) (?:<w> ){0,3}<nao>',
] as const;

/** What a clause that threatens or exposes can say instead; taken in turn, so that no text says the same twice. */
export const OPEN_DOOR = [
  'podemos combinar juntos a melhor forma de acertar',
  'me diga qual dia fica melhor para você',
  'temos opções que cabem no seu mês',
  'estamos à disposição para ajudar',
] as const;
