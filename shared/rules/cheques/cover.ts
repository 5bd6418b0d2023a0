import { type Cents, sumCents } from '../../money/cents';

/** An installment a cheque may cover, with what is open on it. */
export interface Coverable {
  readonly id: string;
  readonly openCents: Cents;
}

/** Where cheques and installments differ. */
export type CoverDifference =
  /** Cheques lack this for an installment. */
  | { readonly kind: 'short'; readonly installmentId: string; readonly cents: Cents }
  /** A cheque brings this over what it covers: store credit once it clears. */
  | { readonly kind: 'over'; readonly cheque: number; readonly cents: Cents };

export interface Cover {
  /** The installments each cheque covers, in the order of the cheques; none where nothing was left. */
  readonly installmentIds: readonly (readonly string[])[];
  readonly differences: readonly CoverDifference[];
  /** Cheques less installments. */
  readonly differenceCents: Cents;
}

interface Placed {
  readonly cheque: number;
  readonly installment: Coverable;
  readonly cents: Cents;
}

/** Cheque by cheque over the installments in their order. */
const poured = (cheques: readonly Cents[], installments: readonly Coverable[]): Placed[] => {
  const left = [...cheques];
  const placed: Placed[] = [];
  let cheque = 0;
  for (const installment of installments) {
    let missing = installment.openCents;
    while (missing > 0 && cheque < left.length) {
      const cents = Math.min(missing, left[cheque] ?? 0);
      if (cents > 0) placed.push({ cheque, installment, cents });
      missing -= cents;
      left[cheque] = (left[cheque] ?? 0) - cents;
      if (left[cheque] === 0) cheque += 1;
    }
  }
  return placed;
};

const oneToOne = (cheques: readonly Cents[], installments: readonly Coverable[]): Placed[] =>
  installments.map((installment, cheque) => ({
    cheque,
    installment,
    cents: Math.min(installment.openCents, cheques[cheque] ?? 0),
  }));

/**
 * How cheques match installments, both in the order they fall due: one to one where there are as many of each, else
 * the oldest first. Says what is missing for which installment, and what a cheque has over.
 */
export const coverInstallments = (cheques: readonly Cents[], installments: readonly Coverable[]): Cover => {
  const placed =
    cheques.length === installments.length ? oneToOne(cheques, installments) : poured(cheques, installments);
  const placedOf = (isOf: (part: Placed) => boolean): Cents =>
    sumCents(placed.filter(isOf).map(({ cents }) => cents));
  const short = installments.flatMap((installment): CoverDifference[] => {
    const cents = installment.openCents - placedOf((part) => part.installment === installment);
    return cents > 0 ? [{ kind: 'short', installmentId: installment.id, cents }] : [];
  });
  const over = cheques.flatMap((amount, cheque): CoverDifference[] => {
    const cents = amount - placedOf((part) => part.cheque === cheque);
    return cents > 0 ? [{ kind: 'over', cheque, cents }] : [];
  });
  return {
    installmentIds: cheques.map((_, cheque) =>
      placed.filter((part) => part.cheque === cheque).map(({ installment }) => installment.id),
    ),
    differences: [...short, ...over],
    differenceCents: sumCents(cheques) - sumCents(installments.map(({ openCents }) => openCents)),
  };
};
