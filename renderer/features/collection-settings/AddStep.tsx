import { Menu } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { MAX_STEPS } from '@shared/rules/ladder/ladder';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { focusRow } from './focus-row';
import classes from './Ladder.module.css';
import { stepsToAdd } from './ladder-draft';
import { daysShown } from './ladder-words';
import type { LadderEditor } from './use-ladder-editor';

/** Puts a step into the ladder: one of the known ones, or an empty one. */
export const AddStep = ({ editor }: { readonly editor: LadderEditor }) => {
  const isFull = editor.entries.length >= MAX_STEPS;
  const [opened, setOpened] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpened(false);
    holder.current?.querySelector('button')?.focus();
  };
  // The menu's own Esc would be over before the screen's is asked, which leaves Ajustes.
  useShortcuts({ Escape: opened ? close : undefined });
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      closeOnEscape={false}
      returnFocus={false}
      position="top-start"
      width={380}
      transitionProps={{ duration: 0 }}
    >
      <div ref={holder}>
        <Menu.Target>
          <ActionButton size="compact-md" icon={IconPlus} disabled={isFull}>
            {isFull ? `Já são ${MAX_STEPS} passos, o máximo` : 'Incluir passo'}
          </ActionButton>
        </Menu.Target>
      </div>
      <Menu.Dropdown>
        <Menu.Item onClick={editor.addBlank}>Passo em branco</Menu.Item>
        {stepsToAdd(editor.entries).map((step) => (
          <Menu.Item key={step.id} onClick={() => focusRow(editor.add(step))}>
            <span className={classes.known}>{daysShown(step)}</span> {step.task}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
