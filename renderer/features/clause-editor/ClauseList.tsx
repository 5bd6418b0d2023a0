import { useOptionKeys } from '@renderer/features/message-editor';
import { useKeyHints } from '@renderer/ui/key-hints';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { ListedClause } from '@shared/rules/clauses/clause-list';
import { type Icon, IconEyeOff, IconLock, IconPencil, IconUser } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './ClauseList.module.css';
import type { ClauseEditor } from './use-clause-editor';

const MARKS: readonly (readonly [holds: (row: ListedClause) => boolean, icon: Icon, says: string])[] = [
  [({ isOn }) => !isOn, IconEyeOff, 'desligada'],
  [({ origin }) => origin === 'edited', IconPencil, 'mudada pela loja'],
  [({ origin }) => origin === 'own', IconUser, 'da loja'],
  [({ builtIn }) => builtIn?.required !== undefined, IconLock, 'sai em todo acordo'],
];

const Mark = ({ row }: { readonly row: ListedClause }) => {
  const [, IconOf, says] = MARKS.find(([holds]) => holds(row)) ?? [];
  return IconOf ? <IconOf size={15} role="img" aria-label={says} /> : null;
};

/** Every clause in the order of the paper. */
export const ClauseList = ({ editor }: { readonly editor: ClauseEditor }) => {
  const { rows, selected } = editor;
  const keys = useOptionKeys({
    id: selected?.id,
    index: selected ? rows.indexOf(selected) : -1,
    length: rows.length,
    choose: (next) => {
      const row = rows[next];
      if (row) editor.select(row.id);
    },
  });
  useShortcuts({
    n: editor.add,
    l: () => void editor.switchOver(selected),
    o: () => void editor.takeBack(selected),
    'mod+z': () => void editor.undoLast(),
  });
  useKeyHints([{ keys: ['Ctrl', 'Z'], label: 'desfazer' }]);
  // After writing, the keys go on from the chosen clause.
  const focus = useRef(keys.focus);
  focus.current = keys.focus;
  const id = selected?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for at each change of what is chosen.
  useEffect(() => {
    if (document.activeElement === document.body) focus.current();
  }, [id]);
  return (
    <div
      ref={keys.ref}
      className={classes.list}
      role="listbox"
      aria-label="Cláusulas"
      tabIndex={-1}
      onKeyDown={keys.onKeyDown}
    >
      {rows.map((row) => (
        <button
          key={row.id}
          type="button"
          role="option"
          className={classes.clause}
          aria-selected={row === selected}
          data-off={!row.isOn || undefined}
          tabIndex={row === selected ? 0 : -1}
          onClick={() => editor.select(row.id)}
          onDoubleClick={() => editor.edit(row)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            editor.edit(row);
          }}
        >
          <span>{row.title}</span>
          <Mark row={row} />
        </button>
      ))}
    </div>
  );
};
