import { ActionButton } from '@renderer/ui/ActionButton';
import { TextButton } from '@renderer/ui/TextButton';
import { builtInClause } from '@shared/rules/clauses/built-in';
import {
  type Icon,
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconDeviceFloppy,
} from '@tabler/icons-react';
import classes from './ClauseWriter.module.css';
import { type ClauseDraft, type Verdict, verdictOf } from './clause-remarks';
import type { ClauseEditor } from './use-clause-editor';

interface ClauseFootProps {
  readonly editor: ClauseEditor;
  readonly draft: ClauseDraft;
  readonly onLeave: () => void;
}

const ICONS: Readonly<Record<Verdict['state'], Icon>> = {
  good: IconCircleCheck,
  void: IconAlertTriangle,
  bad: IconBan,
};

/** Whether the clause can be saved, and if not why; the way back to how it came with the app. */
export const ClauseFoot = ({ editor, draft, onLeave }: ClauseFootProps) => {
  const { state, text } = verdictOf(editor.remarks);
  const IconOf = ICONS[state];
  const builtIn = builtInClause(draft.id);
  const isOriginal = builtIn && draft.text === builtIn.text && draft.subject === builtIn.title;
  return (
    <div className={classes.foot}>
      <p className={classes.verdict} data-state={state} role="status">
        <IconOf size={18} aria-hidden />
        <span>{text}</span>
      </p>
      <div className={classes.actions}>
        <ActionButton
          size="sm"
          primary
          icon={IconDeviceFloppy}
          keyHint="Ctrl Enter"
          // Only in its looks: pressed, it says why.
          data-disabled={state === 'bad' || undefined}
          aria-disabled={state === 'bad' || undefined}
          onClick={() => void editor.save()}
        >
          Salvar
        </ActionButton>
        <ActionButton size="sm" keyHint="Esc" onClick={onLeave}>
          Voltar
        </ActionButton>
        {builtIn && !isOriginal && <TextButton onClick={editor.original}>Voltar ao original</TextButton>}
      </div>
    </div>
  );
};
