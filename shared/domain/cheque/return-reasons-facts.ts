/** Whether the bank takes a cheque again after it. Nobody is offered what is unknown. */
export type Represent = 'yes' | 'no' | 'unknown';

/** 1 no funds, 2 hindered payment, 3 irregular cheque, 4 wrongly presented, 5 wrongly issued, 6 of cooperatives. */
export type ReturnGroup = 1 | 2 | 3 | 4 | 5 | 6;

export interface ReturnFacts {
  readonly group: ReturnGroup;
  /** Whether the bank lists who signed it in the register of cheques without funds (CCF). */
  readonly ccf?: true;
  readonly represent: Represent;
  /** Read in older lists only: banks may not use it any more. */
  readonly older?: true;
  /** Re-presenting it, or its group, is not confirmed by a source: check it in the annex of Resolução BCB 314/2023. */
  readonly toCheck?: true;
  /** Whoever signed it told the bank not to pay (Lei 7.357 arts. 35 and 36). */
  readonly stops?: true;
  /** Nothing whoever signed it did or left undone: it says nothing about how they pay. */
  readonly blameless?: true;
  /** The notary does not take it, ever or until it was presented again (rules of the notaries of São Paulo). */
  readonly protestBarred?: 'always' | 'until-presented-again';
}

/** Without funds: the first time, and once it was presented again. */
export const FIRST_WITHOUT_FUNDS = 11;
export const SECOND_WITHOUT_FUNDS = 12;

const barred = { protestBarred: 'always' } as const;

/**
 * Motivos de devolução. Codes of the Compe's loading script of 2020, the older ones of earlier lists; what may be
 * presented again from Itaú's manual; CCF for 12, 13 and 14 only (Banco Central).
 */
export const returnFacts = {
  11: { group: 1, represent: 'yes' },
  12: { group: 1, represent: 'no', ccf: true },
  13: { group: 1, represent: 'no', ccf: true },
  14: { group: 1, represent: 'no', ccf: true },
  20: { group: 2, represent: 'no', stops: true, ...barred },
  21: { group: 2, represent: 'yes', stops: true },
  22: { group: 2, represent: 'yes' },
  23: { group: 2, represent: 'yes' },
  24: { group: 2, represent: 'yes' },
  25: { group: 2, represent: 'no', ...barred },
  26: { group: 2, represent: 'yes', blameless: true, older: true, toCheck: true },
  27: { group: 2, represent: 'yes', blameless: true, toCheck: true },
  28: { group: 2, represent: 'no', stops: true, ...barred },
  29: { group: 2, represent: 'yes', older: true },
  30: { group: 2, represent: 'no', blameless: true, ...barred },
  31: { group: 3, represent: 'yes' },
  32: { group: 3, represent: 'yes', blameless: true, older: true },
  33: { group: 3, represent: 'yes', blameless: true },
  34: { group: 3, represent: 'yes', blameless: true },
  35: { group: 3, represent: 'no', ...barred },
  36: { group: 3, represent: 'yes', blameless: true, older: true },
  37: { group: 4, represent: 'yes', blameless: true, toCheck: true },
  38: { group: 4, represent: 'yes', blameless: true, toCheck: true },
  39: { group: 4, represent: 'yes', blameless: true, toCheck: true },
  40: { group: 4, represent: 'no', toCheck: true },
  41: { group: 4, represent: 'yes', blameless: true, toCheck: true },
  42: { group: 4, represent: 'yes', blameless: true, older: true, toCheck: true },
  43: { group: 4, represent: 'no', toCheck: true },
  44: { group: 4, represent: 'no' },
  45: { group: 4, represent: 'no', toCheck: true },
  48: { group: 4, represent: 'yes', blameless: true },
  49: { group: 4, represent: 'no', blameless: true, toCheck: true },
  59: { group: 5, represent: 'unknown', toCheck: true },
  60: { group: 5, represent: 'no', toCheck: true },
  61: { group: 5, represent: 'no', toCheck: true },
  64: { group: 5, represent: 'unknown', blameless: true, older: true, toCheck: true },
  70: { group: 2, represent: 'yes', stops: true, protestBarred: 'until-presented-again' },
  71: { group: 6, represent: 'unknown', blameless: true, toCheck: true },
  72: { group: 6, represent: 'unknown', blameless: true, toCheck: true },
} as const satisfies Readonly<Record<number, ReturnFacts>>;

export type ReturnCode = keyof typeof returnFacts;

export const isReturnCode = (code: number): code is ReturnCode => code in returnFacts;

/** Whether the bank or the shop was at fault, and not whoever signed it; an unknown code says nothing of the kind. */
export const isBlameless = (code: number): boolean => isReturnCode(code) && 'blameless' in returnFacts[code];
