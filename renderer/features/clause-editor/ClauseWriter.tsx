import { Checkbox, TextInput } from '@mantine/core';
import {
  accepted,
  InsertionList,
  nextProposal,
  type Remark,
  RemarkList,
  TemplateInput,
  useFields,
} from '@renderer/features/message-editor';
import { useKeyHints } from '@renderer/ui/key-hints';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { builtInClause } from '@shared/rules/clauses/built-in';
import { MAX_CLAUSE_TITLE } from '@shared/rules/clauses/clause';
import { useEffect, useRef, useState } from 'react';
import { ClauseFoot } from './ClauseFoot';
import classes from './ClauseWriter.module.css';
import { clauseInsertions } from './clause-words';
import type { ClauseEditor, WritingClause } from './use-clause-editor';
import { VoidDialog } from './VoidDialog';

interface ClauseWriterProps {
  readonly editor: ClauseEditor;
  readonly writing: WritingClause;
}

/** One clause being written: its title and text, what may be put in, and what to put right or to know. */
export const ClauseWriter = ({ editor, writing: { draft } }: ClauseWriterProps) => {
  const { change, remarks } = editor;
  const isOwn = builtInClause(draft.id) === undefined;
  const fields = useFields(draft, change);
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const first = useRef(draft.subject === '' ? title : fields.text);
  useEffect(() => first.current.current?.focus(), []);
  const accept = (remark: Remark | undefined) => remark && change(accepted(draft, remark));
  const leave = () => (editor.isChanged ? setAsking(true) : editor.close());
  useShortcuts({ 'mod+Enter': () => void editor.save(), Escape: leave });
  useKeyHints([
    { keys: ['{'], label: 'incluir valor, data…' },
    { keys: ['Alt', 'Enter'], label: 'aceitar a sugestão' },
  ]);
  const written = draft.text.trim() !== '' || draft.subject.trim() !== '';
  return (
    <>
      <InsertionList insertions={clauseInsertions} onInsert={fields.insert} />
      <form className={classes.pane} aria-label="Cláusula" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          ref={title}
          aria-label="Título"
          placeholder="Título da cláusula"
          maxLength={MAX_CLAUSE_TITLE}
          autoComplete="off"
          value={draft.subject}
          onChange={({ currentTarget: { value } }) => change({ ...draft, subject: value })}
        />
        <TemplateInput
          field="text"
          label="Texto"
          placeholder="Escreva a cláusula. Digite { para incluir valores e datas."
          element={fields.text}
          text={draft.text}
          remarks={remarks}
          insertions={clauseInsertions}
          onChange={(text) => change({ ...draft, text })}
          onPut={(place, insertion) => fields.put('text', place, insertion)}
          onFocus={() => fields.onFocus('text')}
          onAccept={() => accept(nextProposal(remarks))}
        />
        {remarks.length > 0 && written && (
          <RemarkList
            remarks={remarks}
            onAccept={accept}
            onGoTo={({ field, start, end }) =>
              field === 'text' ? fields.goTo(field, start, end) : title.current?.focus()
            }
          />
        )}
        {isOwn && (
          <Checkbox
            label="Limita um direito do cliente: sai em destaque (CDC, art. 54, § 4º)"
            checked={draft.highlighted}
            onChange={({ currentTarget: { checked } }) => change({ ...draft, highlighted: checked })}
          />
        )}
        <ClauseFoot editor={editor} draft={draft} onLeave={leave} />
      </form>
      <LeaveDialog
        guard={{
          isAsking: asking,
          stay: () => setAsking(false),
          leave: editor.close,
          release: editor.close,
        }}
        text="O que mudou nesta cláusula ainda não foi salvo."
      />
      <VoidDialog editor={editor} />
    </>
  );
};
