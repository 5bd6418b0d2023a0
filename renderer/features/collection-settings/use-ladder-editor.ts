import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { useSettingDraft, useUndoSetting } from '@renderer/features/settings';
import { notify } from '@renderer/ui/notify';
import { updateLadders } from '@renderer/use-cases/update-ladders';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import type { Ladders } from '@shared/rules/ladder/ladder';
import { ladderEntryOf, type StepEntry, sortedEntries } from '@shared/rules/ladder/ladder-problems';
import { useMemo, useRef, useState } from 'react';
import {
  blankStep,
  draftOf,
  isChanged,
  type LadderKey,
  readDraft,
  withEntries,
  withNewStep,
  withoutStep,
  withStep,
  wrongLadder,
} from './ladder-draft';

/** The ladders being edited: which one is seen, which step is open, and what can be done with them. */
export const useLadderEditor = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const { ladders: saved } = context.collection;
  const { draft, setDraft, startAnew } = useSettingDraft(saved, draftOf);
  const undo = useUndoSetting(startAnew);
  const [key, setKey] = useState<LadderKey>('usual');
  const [openStep, setOpenStep] = useState<string | null>(null);
  const read = useMemo(() => readDraft(draft), [draft]);
  const lastGood = useRef<Ladders>(saved);
  if (read) lastGood.current = read;
  const isOwn = draft.ladders[key] !== undefined;
  const entries = draft.ladders[key] ?? draft.ladders.usual;
  const change = (changed: (entries: readonly StepEntry[]) => readonly StepEntry[]) =>
    setDraft((was) => withEntries(was, key, changed(was.ladders[key] ?? was.ladders.usual)));

  const save = async (): Promise<void> => {
    const wrong = wrongLadder(draft);
    if (wrong !== null && wrong !== key) setKey(wrong);
    if (read === null) return notify.failed('Há algo a corrigir na régua. Nada foi salvo ainda.');
    const updated = await withOwner(null, (by) => updateLadders(by, read));
    if (!updated) return;
    if (!updated.ok)
      return notify.failed('A régua não pôde ser lida. Nada foi salvo; confira o que digitou.');
    const { seq } = updated.value;
    setOpenStep(null);
    if (seq === undefined) notify.done('A régua já estava assim.');
    else notify.done('Régua salva. Vale a partir de agora.', () => undo(seq));
  };

  return {
    draft,
    key,
    entries,
    isOwn,
    /** The steps of a kind of customer who is treated as usual are those of the usual ladder. */
    canChange: isOwn || key === 'usual',
    openStep,
    /** As they stand, or as they last stood without problems. */
    ladders: lastGood.current,
    isReadable: read !== null,
    isChanged: isChanged(draft, saved),
    show: (next: LadderKey) => {
      setKey(next);
      setOpenStep(null);
    },
    open: setOpenStep,
    change: (id: string, part: Partial<StepEntry>) => change((now) => withStep(now, id, part)),
    sort: () => change(sortedEntries),
    remove: (id: string) => {
      setOpenStep(null);
      change((now) => withoutStep(now, id));
    },
    /** An empty one, open to be written. */
    addBlank: () => {
      const id = context.clock.newId();
      change((now) => withNewStep(now, blankStep(id)));
      setOpenStep(id);
    },
    /** Gives the id of the step that was put in. */
    add: (known: StepEntry): string => {
      const isTaken = entries.some(({ id }) => id === known.id);
      const step = isTaken ? { ...known, id: context.clock.newId() } : known;
      change((now) => withNewStep(now, step));
      return step.id;
    },
    setOwn: (own: boolean) => {
      if (key === 'usual') return;
      setOpenStep(null);
      const before = saved.bySegment[key] ?? defaultLadders.bySegment[key];
      const start = before ? ladderEntryOf(before) : draft.ladders.usual;
      setDraft(withEntries(draft, key, own ? start : undefined));
    },
    setTolerance: (toleranceDays: string) => setDraft({ ...draft, toleranceDays }),
    reset: () => {
      setOpenStep(null);
      setDraft(draftOf(defaultLadders));
    },
    save,
  };
};

export type LadderEditor = ReturnType<typeof useLadderEditor>;
