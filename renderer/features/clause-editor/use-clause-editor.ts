import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { obstacle } from '@renderer/features/message-editor';
import { useUndoSetting } from '@renderer/features/settings';
import { notify } from '@renderer/ui/notify';
import {
  type ChangedClauses,
  type ClauseError,
  saveClause,
  switchClause,
  takeBackClause,
} from '@renderer/use-cases/update-clauses';
import type { Result } from '@shared/result';
import { builtInClause } from '@shared/rules/clauses/built-in';
import { clauseList, type ListedClause } from '@shared/rules/clauses/clause-list';
import { useMemo, useRef, useState } from 'react';
import { type ClauseDraft, clauseOf, clauseRemarks, draftOf, voidRemarks } from './clause-remarks';
import { refusalText } from './clause-words';

/** A clause being written: as it stands, and as it was. */
export interface WritingClause {
  readonly draft: ClauseDraft;
  readonly before: ClauseDraft;
}

const sameWords = (a: ClauseDraft, b: ClauseDraft): boolean =>
  a.subject === b.subject && a.text === b.text && a.highlighted === b.highlighted;

/** The clauses of the shop's agreements, the one chosen and the one being written, and what can be done with them. */
export const useClauseEditor = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const undo = useUndoSetting();
  const { clauses } = context;
  const shopDocument = context.shop.document;
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [writing, setWriting] = useState<WritingClause | null>(null);
  /** Asked before words are saved that the law gives no effect. */
  const [confirming, setConfirming] = useState(false);
  const lastSeq = useRef<number | null>(null);
  const rows = useMemo(() => clauseList(clauses), [clauses]);
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0] ?? null;
  const remarks = useMemo(
    () => (writing ? clauseRemarks(writing.draft, shopDocument) : []),
    [writing, shopDocument],
  );

  const say = (changed: Result<ChangedClauses, ClauseError> | undefined, done: string): boolean => {
    if (!changed) return false;
    if (!changed.ok) {
      notify.failed(refusalText[changed.error]);
      return false;
    }
    const { seq } = changed.value;
    lastSeq.current = seq ?? null;
    if (seq === undefined) notify.done('A cláusula já estava assim.');
    else notify.done(done, () => undo(seq));
    return true;
  };

  const write = (draft: ClauseDraft) => setWriting({ draft, before: draft });
  const keep = async (draft: ClauseDraft): Promise<void> => {
    setConfirming(false);
    const saved = await withOwner(null, (by) => saveClause(by, clauseOf(draft)));
    if (!say(saved, 'Cláusula salva. Vale nos acordos impressos a partir de agora.')) return;
    setSelectedId(draft.id);
    setWriting(null);
  };

  return {
    clauses,
    rows,
    selected,
    writing,
    remarks,
    isChanged: writing !== null && !sameWords(writing.draft, writing.before),
    isConfirming: confirming,
    select: setSelectedId,
    edit: (row: ListedClause | null) => row && write(draftOf(row)),
    add: () => write({ id: context.clock.newId(), subject: '', text: '', highlighted: false }),
    change: (draft: ClauseDraft) => setWriting((was) => was && { ...was, draft }),
    original: () => {
      const builtIn = writing && builtInClause(writing.draft.id);
      if (builtIn) setWriting({ ...writing, draft: draftOf({ highlighted: false, ...builtIn }) });
    },
    close: () => setWriting(null),
    save: async (): Promise<void> => {
      if (!writing) return;
      const why = obstacle(remarks);
      if (why !== null) return notify.failed(why);
      if (voidRemarks(remarks).length > 0) return setConfirming(true);
      await keep(writing.draft);
    },
    saveAnyway: () => writing && keep(writing.draft),
    backToText: () => setConfirming(false),
    switchOver: async (row: ListedClause | null): Promise<void> => {
      if (!row) return;
      const done = row.isOn ? 'Desligada: não sai mais nos acordos.' : 'Ligada: sai nos próximos acordos.';
      say(await withOwner(null, (by) => switchClause(by, row.id, !row.isOn)), done);
    },
    takeBack: async (row: ListedClause | null): Promise<void> => {
      if (!row || row.origin === 'app') return;
      const done = row.origin === 'own' ? 'Cláusula excluída.' : 'Voltou ao texto original.';
      say(await withOwner(null, (by) => takeBackClause(by, row.id)), done);
    },
    undoLast: async (): Promise<void> => {
      const seq = lastSeq.current;
      lastSeq.current = null;
      if (seq !== null) await undo(seq);
    },
  };
};

export type ClauseEditor = ReturnType<typeof useClauseEditor>;
