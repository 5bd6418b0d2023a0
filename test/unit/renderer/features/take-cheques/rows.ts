import { type ChequeDraft, emptyCheque } from '@renderer/features/take-cheques/cheque-draft';
import { type ChequesFacts, chequesView } from '@renderer/features/take-cheques/cheques-view';
import { problemTexts } from '@renderer/features/take-cheques/face-problems';

export const today = '2026-11-20';

/** The worked example of the foot of a cheque. */
export const FOOT = '237318420010034895777504362409';

/** As it is typed by hand, everything there. */
export const typedCheque = (key: number, change: Partial<ChequeDraft> = {}): ChequeDraft => ({
  ...emptyCheque(key),
  bank: '237',
  branch: '1842',
  account: '12345-6',
  number: `00012${key}`,
  cents: 10_000,
  goodDay: '2026-12-10',
  ...change,
});

export const viewOf = (drafts: readonly ChequeDraft[], facts: Partial<ChequesFacts> = {}) =>
  chequesView(drafts, {
    today,
    holidays: [],
    customer: { name: 'Rosa Lima', document: '52998224725' },
    wanted: [],
    known: new Map(),
    ...facts,
  });

/** What is wrong with one cheque, in words. */
export const said = (change: Partial<ChequeDraft>, facts: Partial<ChequesFacts> = {}): string[] =>
  problemTexts(viewOf([typedCheque(1, change)], facts).problems);

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
