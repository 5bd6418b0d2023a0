import type { Cents } from '@shared/money/cents';
import { create } from 'zustand';

/** What a customer said before the terms were on the table. */
export interface Heard {
  readonly customerId: string;
  /** What the customer can pay a month. */
  readonly monthlyCents: Cents | null;
  /** What the customer asked for, in a few words. */
  readonly asked: string;
}

interface NegotiationStore {
  readonly heard: Heard | null;
  readonly hear: (heard: Heard) => void;
  /** The agreement whose rest the table is to begin with, until it has. */
  readonly renegotiates: string | null;
  readonly renegotiate: (agreementId: string | null) => void;
}

/** Handed over to the table: from the preparation of a talk, of one customer at a time; from an agreement's page. */
export const useNegotiation = create<NegotiationStore>()((set) => ({
  heard: null,
  hear: (heard) => set({ heard }),
  renegotiates: null,
  renegotiate: (renegotiates) => set({ renegotiates }),
}));

/** What this customer said, where it was asked. */
export const heardFrom = ({ heard }: Pick<NegotiationStore, 'heard'>, customerId: string): Heard | null =>
  heard?.customerId === customerId ? heard : null;
