import { useEffect, useId } from 'react';
import { create } from 'zustand';

export interface KeyHint {
  readonly keys: readonly string[];
  readonly label: string;
}

interface KeyHintStore {
  readonly hints: ReadonlyMap<string, readonly KeyHint[]>;
  readonly show: (owner: string, hints: readonly KeyHint[]) => void;
  readonly hide: (owner: string) => void;
}

export const useKeyHintStore = create<KeyHintStore>()((set) => ({
  hints: new Map(),
  show: (owner, hints) => set((state) => ({ hints: new Map(state.hints).set(owner, hints) })),
  hide: (owner) =>
    set((state) => {
      const hints = new Map(state.hints);
      hints.delete(owner);
      return { hints };
    }),
}));

/** Shows these keys at the foot of the window while the component is on the screen. */
export const useKeyHints = (hints: readonly KeyHint[]): void => {
  const owner = useId();
  const { show, hide } = useKeyHintStore.getState();
  const asText = JSON.stringify(hints);
  // Apart, so that keys that change keep their place among those of others.
  useEffect(() => show(owner, JSON.parse(asText) as KeyHint[]), [owner, asText, show]);
  useEffect(() => () => hide(owner), [owner, hide]);
};
