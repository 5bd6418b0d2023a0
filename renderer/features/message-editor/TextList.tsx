import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { messageKindName } from '@shared/rules/messages/kinds';
import { IconMessagePlus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { TextActions } from './TextActions';
import classes from './TextList.module.css';
import { TextRowView } from './TextRowView';
import { standInText } from './text-rows';
import type { MessageEditor } from './use-message-editor';
import { useOptionKeys } from './use-option-keys';

/** The texts of a moment in a channel, and what can be done with the one chosen. */
export const TextList = ({ editor }: { readonly editor: MessageEditor }) => {
  const { rows, selected, kind, channel, own } = editor;
  const keys = useOptionKeys({
    id: selected?.template.id,
    index: selected ? rows.indexOf(selected) : -1,
    length: rows.length,
    choose: (next) => {
      const row = rows[next];
      if (row) editor.select(row.template.id);
    },
  });
  useShortcuts({
    n: editor.add,
    d: () => editor.duplicate(selected),
    l: () => void editor.switchOver(selected),
    o: () => void editor.takeBack(selected),
    'mod+z': () => void editor.undoLast(),
  });
  useKeyHints([{ keys: ['Ctrl', 'Z'], label: 'desfazer' }]);
  // After writing, or when the one in focus is gone, the keys go on from the chosen text.
  const focus = useRef(keys.focus);
  focus.current = keys.focus;
  const id = selected?.template.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for at each change of what is chosen.
  useEffect(() => {
    if (document.activeElement === document.body) focus.current();
  }, [id]);
  const allOff = rows.length > 0 && rows.every(({ isOn }) => !isOn);
  return (
    <div className={classes.pane}>
      <div
        ref={keys.ref}
        className={classes.list}
        role="listbox"
        aria-label={`Textos: ${messageKindName[kind]}`}
        tabIndex={-1}
        onKeyDown={keys.onKeyDown}
      >
        {rows.map((row) => (
          <TextRowView
            key={row.template.id}
            row={row}
            isSelected={row === selected}
            onSelect={() => editor.select(row.template.id)}
            onOpen={() => editor.edit(row)}
          />
        ))}
        {rows.length === 0 && (
          <EmptyState
            icon={IconMessagePlus}
            title="Nenhum texto aqui"
            text={standInText(kind, channel, own)}
            action={
              <ActionButton primary icon={IconPlus} keyHint="N" onClick={editor.add}>
                Escrever um
              </ActionButton>
            }
          />
        )}
      </div>
      {allOff && (
        <p className={classes.note} role="status">
          Todos estão desligados. Sem nenhum ligado, o Em Dia usa todos; ligue ao menos um.
        </p>
      )}
      {selected && <TextActions editor={editor} row={selected} />}
    </div>
  );
};
