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
}

/** Handed over from the preparation of a talk to the table; of one customer at a time. */
export const useNegotiation = create<NegotiationStore>()((set) => ({
  heard: null,
  hear: (heard) => set({ heard }),
}));

/** What this customer said, where it was asked. */
export const heardFrom = ({ heard }: Pick<NegotiationStore, 'heard'>, customerId: string): Heard | null =>
  heard?.customerId === customerId ? heard : null;
