import { useEffect, useRef, useState } from 'react';

export interface SettingDraft<Draft> {
  readonly draft: Draft;
  readonly setDraft: (change: Draft | ((was: Draft) => Draft)) => void;
  /** From what is saved now: after an undo that was quicker than the news of the change it takes back. */
  readonly startAnew: () => void;
}

/**
 * What is being edited of something that was set. It starts anew when that changes, by an undo or in another window, but
 * not when something else was set. `draftOf` must stay the same function.
 */
export const useSettingDraft = <Saved, Draft>(
  saved: Saved,
  draftOf: (saved: Saved) => Draft,
): SettingDraft<Draft> => {
  const [draft, setDraft] = useState(() => draftOf(saved));
  const newest = useRef(saved);
  newest.current = saved;
  const asSaved = JSON.stringify(saved);
  useEffect(() => setDraft(draftOf(JSON.parse(asSaved) as Saved)), [asSaved, draftOf]);
  return { draft, setDraft, startAnew: () => setDraft(draftOf(newest.current)) };
};
