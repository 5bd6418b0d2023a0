import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { useSettingDraft, useUndoSetting } from '@renderer/features/settings';
import { notify } from '@renderer/ui/notify';
import { updateNegotiationPolicy } from '@renderer/use-cases/update-negotiation-policy';
import { type BandEntry, bandEntriesOf, bandProblems } from '@shared/rules/negotiation/band-entry';
import { type LimitsEntry, limitProblems } from '@shared/rules/negotiation/limits-entry';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { type BandsKey, policyEntryOf, readPolicy, wrongBands } from '@shared/rules/negotiation/policy-entry';
import { useMemo, useRef, useState } from 'react';
import { focusWrong } from './field-focus';
import { isChanged, withBand, withBands, withNewBand, withoutBand } from './policy-draft';
import { delayWithin, policyExample } from './policy-example';

/** The negotiation policy being edited: whose bands are seen, what does not hold, and what can be done with it. */
export const usePolicyEditor = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const { negotiation: saved, terms } = context;
  const { draft, setDraft, startAnew } = useSettingDraft(saved, policyEntryOf);
  const undo = useUndoSetting(startAnew);
  const [key, setKey] = useState<BandsKey>('all');
  /** The band last worked on: the example is of a delay within it. */
  const [touched, touch] = useState<string | null>(null);
  const read = useMemo(() => readPolicy(draft), [draft]);
  const form = useRef<HTMLFormElement>(null);
  const bands = draft.bands[key] ?? draft.bands.all;
  const change = (changed: (bands: readonly BandEntry[]) => readonly BandEntry[]) =>
    setDraft((was) => withBands(was, key, changed(was.bands[key] ?? was.bands.all)));

  const save = async (): Promise<void> => {
    const wrong = wrongBands(draft);
    if (wrong !== null && bandProblems(bands).length === 0) setKey(wrong);
    if (read === null) {
      focusWrong(form.current);
      return notify.failed('Há algo a corrigir na negociação. Nada foi salvo ainda.');
    }
    const updated = await withOwner(null, (by) => updateNegotiationPolicy(by, read));
    if (!updated) return;
    if (!updated.ok)
      return notify.failed('Algum campo não pôde ser lido. Nada foi salvo; confira o que digitou.');
    const { seq } = updated.value;
    if (seq === undefined) notify.done('A negociação já estava assim.');
    else notify.done('Negociação salva. Vale para as próximas propostas.', () => undo(seq));
  };

  return {
    form,
    key,
    bands,
    limits: draft.limits,
    isOwn: draft.bands[key] !== undefined,
    /** A kind of customer without bands of its own shows those of all, only to be read. */
    canChange: draft.bands[key] !== undefined,
    bandProblems: useMemo(() => bandProblems(bands), [bands]),
    limitProblems: useMemo(() => limitProblems(draft.limits), [draft.limits]),
    /** Null while something does not hold. */
    example: read && policyExample(read, key, delayWithin(bands, touched), terms),
    isChanged: isChanged(draft, saved),
    show: setKey,
    touch,
    change: (id: string, part: Partial<BandEntry>) => change((now) => withBand(now, id, part)),
    remove: (id: string) => change((now) => withoutBand(now, id)),
    /** Gives the id of the new band. */
    add: (): string => {
      const id = context.clock.newId();
      change((now) => withNewBand(now, id));
      return id;
    },
    setOwn: (own: boolean) => {
      if (key === 'all') return;
      const before = saved.bySegment[key];
      const start = before ? bandEntriesOf(before) : draft.bands.all;
      setDraft(withBands(draft, key, own ? start : undefined));
    },
    setLimits: (part: Partial<LimitsEntry>) => setDraft({ ...draft, limits: { ...draft.limits, ...part } }),
    reset: () => setDraft(policyEntryOf(defaultPolicy)),
    save,
  };
};

export type PolicyEditor = ReturnType<typeof usePolicyEditor>;
