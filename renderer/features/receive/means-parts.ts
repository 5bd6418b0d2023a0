import type { MeansPart } from '@renderer/use-cases/receive-payment';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import type { NamedPart, ReceiveDraft } from './receive-draft';

/** A cheque is no money yet: it is taken, and pays when it clears. */
const ORDER: readonly Means[] = ['cash', 'pix', 'card', 'credit', 'other'];

type MeansDraft = Pick<ReceiveDraft, 'named' | 'means'>;

/** What the last means may be: store credit only where there is some, and none that is already named. */
export const offeredMeans = ({ named }: MeansDraft, creditCents: Cents): Means[] =>
  ORDER.filter(
    (means) => (means !== 'credit' || creditCents > 0) && named.every((part) => part.means !== means),
  );

export interface ResolvedParts {
  /** With their amounts; null where what was typed is not understood. */
  readonly named: readonly (NamedPart & { readonly cents: Cents | null })[];
  /** What the last means covers; negative when the named ones exceed the amount. */
  readonly restCents: Cents;
  /** Together the amount, as they are saved. */
  readonly all: readonly MeansPart[];
}

/** How much comes in by each means: as typed, else what is left, of store credit no more than there is. */
export const resolveParts = (
  { named, means }: MeansDraft,
  amountCents: Cents,
  creditCents: Cents,
): ResolvedParts => {
  let restCents = amountCents;
  const resolved = named.map((part) => {
    const left = Math.max(0, restCents);
    const filled = part.means === 'credit' ? Math.min(creditCents, left) : left;
    const cents = part.cents === undefined ? filled : part.cents;
    restCents -= cents ?? 0;
    return { ...part, cents };
  });
  const all = [...resolved, { means, cents: restCents }].flatMap((part) =>
    part.cents === null || part.cents <= 0 ? [] : [{ means: part.means, cents: part.cents }],
  );
  return { named: resolved, restCents, all };
};

/** Names the last means with an amount and puts another after it for what is left. */
export const addMeans = <T extends MeansDraft>(draft: T, creditCents: Cents): T => {
  const named = [...draft.named, { means: draft.means }];
  const [next] = offeredMeans({ ...draft, named }, creditCents);
  return next ? { ...draft, named, means: next } : draft;
};

export const removeMeans = <T extends MeansDraft>(draft: T, means: Means): T => ({
  ...draft,
  named: draft.named.filter((part) => part.means !== means),
});

export const typePart = <T extends MeansDraft>(draft: T, means: Means, cents: Cents | null): T => ({
  ...draft,
  named: draft.named.map((part) => (part.means === means ? { means, cents } : part)),
});

/** The means of what is left. Store credit that does not cover it is used up, and another means follows. */
export const chooseMeans = <T extends MeansDraft>(
  draft: T,
  means: Means,
  restCents: Cents,
  creditCents: Cents,
): T => {
  const chosen = { ...draft, means };
  return means === 'credit' && restCents > creditCents ? addMeans(chosen, creditCents) : chosen;
};
