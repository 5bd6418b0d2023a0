import { ActionButton } from '@renderer/ui/ActionButton';
import { IconMessageCircle, IconNote, IconUser } from '@tabler/icons-react';
import type { PrepareCommands } from './use-prepare';

/** What else is done before or after the talk, each on its key. */
export const PrepareActions = ({ commands }: { readonly commands: PrepareCommands }) => (
  <>
    {commands.talk && (
      <ActionButton icon={IconMessageCircle} keyHint="C" onClick={commands.talk}>
        Conversar
      </ActionButton>
    )}
    <ActionButton icon={IconNote} keyHint="A" onClick={commands.note}>
      Anotar conversa
    </ActionButton>
    <ActionButton icon={IconUser} keyHint="F" onClick={commands.file}>
      Ficha
    </ActionButton>
  </>
);
