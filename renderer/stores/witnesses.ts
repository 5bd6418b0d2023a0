import type { TypedWitnesses } from '@shared/rules/negotiation/witness-entry';
import { create } from 'zustand';

/** Who is to witness an agreement, as typed before it was printed. */
interface TypedFor {
  readonly agreementId: string;
  readonly witnesses: TypedWitnesses;
}

interface WitnessesStore {
  readonly typed: TypedFor | null;
  readonly type: (typed: TypedFor) => void;
}

/** Handed over from printing an agreement to writing down that it was signed; of the agreement printed last. */
export const useWitnesses = create<WitnessesStore>()((set) => ({
  typed: null,
  type: (typed) => set({ typed }),
}));

/** Who was typed for this agreement, where anybody was. */
export const witnessesOf = (
  { typed }: Pick<WitnessesStore, 'typed'>,
  agreementId: string,
): TypedWitnesses | null => (typed?.agreementId === agreementId ? typed.witnesses : null);
