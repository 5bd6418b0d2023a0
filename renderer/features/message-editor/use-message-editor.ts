import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { useUndoSetting } from '@renderer/features/settings';
import { notify } from '@renderer/ui/notify';
import {
  type ChangedMessages,
  type MessageError,
  saveMessage,
  switchMessage,
  takeBackMessage,
} from '@renderer/use-cases/update-messages';
import type { Result } from '@shared/result';
import type { MessageKind } from '@shared/rules/messages/kinds';
import { hasSubject, type MessageChannel, type Template } from '@shared/rules/messages/template';
import { useRef, useState } from 'react';
import { refusalText } from './message-words';
import { obstacle, remarksOn } from './remarks';
import { standIn, type TextRow, textRows } from './text-rows';

/** A text being written: as it stands, and as it was. */
export interface Writing {
  readonly draft: Template;
  readonly before: Template;
  /** Not in the list yet. */
  readonly isNew: boolean;
}

const sameWords = (a: Template, b: Template): boolean =>
  a.text === b.text && (a.subject ?? '') === (b.subject ?? '') && a.segment === b.segment;

/** The texts of a moment and channel, the one chosen and the one being written, and what can be done with them. */
export const useMessageEditor = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const undo = useUndoSetting();
  const own = context.collection.messages;
  const shopDocument = context.shop.document;
  const [channel, setChannel] = useState<MessageChannel>('whatsapp');
  const [kind, setKind] = useState<MessageKind>('before-due');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const lastSeq = useRef<number | null>(null);
  const rows = textRows(kind, channel, own);
  const selected = rows.find(({ template }) => template.id === selectedId) ?? rows[0] ?? null;
  const isChanged = writing !== null && !sameWords(writing.draft, writing.before);

  const say = (changed: Result<ChangedMessages, MessageError> | undefined, done: string): boolean => {
    if (!changed) return false;
    if (!changed.ok) {
      notify.failed(refusalText[changed.error]);
      return false;
    }
    const { seq } = changed.value;
    lastSeq.current = seq ?? null;
    if (seq === undefined) notify.done('O texto já estava assim.');
    else notify.done(done, () => undo(seq));
    return true;
  };

  const write = (before: Template, draft = before, isNew = false) => setWriting({ draft, before, isNew });
  const blank = (): Template => {
    const subject = hasSubject(channel) ? { subject: '' } : {};
    return { id: context.clock.newId(), kind, channel, text: '', ...subject };
  };

  return {
    own,
    /** The shop's own, which may stand in a text. */
    shopDocument,
    channel,
    kind,
    rows,
    selected,
    writing,
    isChanged,
    /** The one the preview shows. */
    shown: writing?.draft ?? selected?.template ?? standIn(kind, channel, own),
    showChannel: (next: MessageChannel) => {
      setChannel(next);
      setSelectedId(null);
    },
    showKind: (next: MessageKind) => {
      setKind(next);
      setSelectedId(null);
    },
    select: setSelectedId,
    edit: (row: TextRow | null) => row && write(row.template),
    add: () => write(blank(), undefined, true),
    duplicate: (row: TextRow | null) =>
      row && write(blank(), { ...row.template, id: context.clock.newId() }, true),
    change: (draft: Template) => setWriting((was) => was && { ...was, draft }),
    close: () => setWriting(null),
    save: async (): Promise<void> => {
      if (!writing) return;
      const { draft } = writing;
      const why = obstacle(remarksOn(draft, shopDocument));
      if (why !== null) return notify.failed(why);
      if (!say(await withOwner(null, (by) => saveMessage(by, draft)), 'Texto salvo. Vale a partir de agora.'))
        return;
      setSelectedId(draft.id);
      setWriting(null);
    },
    switchOver: async (row: TextRow | null): Promise<void> => {
      if (!row) return;
      const done = row.isOn ? 'Desligado: não será mais proposto.' : 'Ligado de novo.';
      say(await withOwner(null, (by) => switchMessage(by, row.template.id, !row.isOn)), done);
    },
    takeBack: async (row: TextRow | null): Promise<void> => {
      if (!row || row.origin === 'app') return;
      const done = row.origin === 'own' ? 'Texto excluído.' : 'Voltou ao texto original.';
      say(await withOwner(null, (by) => takeBackMessage(by, row.template.id)), done);
    },
    undoLast: async (): Promise<void> => {
      const seq = lastSeq.current;
      lastSeq.current = null;
      if (seq !== null) await undo(seq);
    },
  };
};

export type MessageEditor = ReturnType<typeof useMessageEditor>;
