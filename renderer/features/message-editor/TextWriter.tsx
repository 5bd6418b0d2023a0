import { Select } from '@mantine/core';
import { useKeyHints } from '@renderer/ui/key-hints';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { messageKindName } from '@shared/rules/messages/kinds';
import { segmentSchema, segments } from '@shared/rules/risk/segment';
import { useEffect, useMemo, useRef, useState } from 'react';
import { insertionsFor } from './brace-typing';
import { InsertionList } from './InsertionList';
import { forWhom } from './message-words';
import { channelChoices } from './moments';
import { RemarkList } from './RemarkList';
import { accepted, nextProposal, type Remark, remarksOn } from './remarks';
import { TemplateInput } from './TemplateInput';
import classes from './TextWriter.module.css';
import { originalOf } from './text-rows';
import { useFields } from './use-fields';
import type { MessageEditor, Writing } from './use-message-editor';
import type { PreviewView } from './use-preview';
import { WriterFoot } from './WriterFoot';

const FOR_ALL = 'all';

interface TextWriterProps {
  readonly editor: MessageEditor;
  readonly writing: Writing;
  readonly preview: PreviewView;
}

/** One text being written: its fields, what may be put into it, and what to put right before it is saved. */
export const TextWriter = ({ editor, writing, preview }: TextWriterProps) => {
  const { draft, isNew } = writing;
  const { change } = editor;
  const { kind, channel, text, subject, segment } = draft;
  const remarks = useMemo(() => remarksOn(draft, editor.shopDocument), [draft, editor.shopDocument]);
  const insertions = useMemo(() => insertionsFor(kind, channel), [kind, channel]);
  const fields = useFields(draft, change);
  const [asking, setAsking] = useState(false);
  const focusText = useRef(fields.text);
  useEffect(() => {
    const element = focusText.current.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const accept = (remark: Remark | undefined) => remark && change(accepted(draft, remark));
  const leave = () => (editor.isChanged ? setAsking(true) : editor.close());
  useShortcuts({ 'mod+Enter': () => void editor.save(), Escape: leave });
  useKeyHints([
    { keys: ['{'], label: 'incluir nome, valor…' },
    { keys: ['Alt', 'Enter'], label: 'aceitar a sugestão' },
  ]);
  const input = (field: 'text' | 'subject', label: string) => (
    <TemplateInput
      field={field}
      label={label}
      element={fields[field]}
      text={draft[field] ?? ''}
      remarks={remarks}
      insertions={insertions}
      onChange={(value) => change({ ...draft, [field]: value })}
      onPut={(place, insertion) => fields.put(field, place, insertion)}
      onFocus={() => fields.onFocus(field)}
      onAccept={() => accept(nextProposal(remarks))}
    />
  );
  const isOwn = originalOf(draft.id) === undefined;
  const channelName = channelChoices.find(({ value }) => value === channel)?.label ?? '';
  return (
    <>
      <header className={classes.head}>
        <h3>
          {isNew ? 'Novo texto' : 'Editar texto'}{' '}
          <small>
            {messageKindName[kind]} · {channelName}
            {!isOwn && segment ? ` · ${forWhom(segment)}` : ''}
          </small>
        </h3>
        {isOwn && (
          <Select
            aria-label="Para quem"
            size="sm"
            w={250}
            allowDeselect={false}
            value={segment ?? FOR_ALL}
            data={[
              { value: FOR_ALL, label: forWhom(undefined) },
              ...segments.map((value) => ({ value, label: forWhom(value) })),
            ]}
            onChange={(value) => change({ ...draft, segment: segmentSchema.safeParse(value).data })}
          />
        )}
      </header>
      <InsertionList insertions={insertions} onInsert={fields.insert} />
      <form className={classes.pane} aria-label="Texto" onSubmit={(event) => event.preventDefault()}>
        {subject !== undefined && input('subject', 'Assunto')}
        {input('text', 'Mensagem')}
        {remarks.length > 0 && text !== '' && (
          <RemarkList
            remarks={remarks}
            onAccept={accept}
            onGoTo={({ field, start, end }) => fields.goTo(field, start, end)}
          />
        )}
        <WriterFoot
          editor={editor}
          draft={draft}
          remarks={remarks}
          sms={preview.filled?.sms}
          onLeave={leave}
        />
      </form>
      <LeaveDialog
        guard={{
          isAsking: asking,
          stay: () => setAsking(false),
          leave: editor.close,
          release: editor.close,
        }}
        text="O que mudou neste texto ainda não foi salvo."
      />
    </>
  );
};
