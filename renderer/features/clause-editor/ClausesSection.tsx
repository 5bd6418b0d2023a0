import { useRoomBelow } from '@renderer/features/message-editor';
import { Section } from '@renderer/features/settings';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { useLeaveGuard } from '@renderer/ui/use-leave-guard';
import { ClauseCard } from './ClauseCard';
import { ClauseList } from './ClauseList';
import { ClausePreviewPanel } from './ClausePreviewPanel';
import classes from './ClausesSection.module.css';
import { ClauseWriter } from './ClauseWriter';
import { useClauseEditor } from './use-clause-editor';

/** What the papers of an agreement say: the clauses, and beside them the paper as it will read. */
export const ClausesSection = () => {
  const editor = useClauseEditor();
  const room = useRoomBelow<HTMLDivElement>();
  const guard = useLeaveGuard(editor.isChanged);
  const { writing } = editor;
  return (
    <Section
      wide="full"
      title="Papéis do acordo"
      note="As cláusulas do termo de acordo, nas palavras da loja. Os quadros de valores e de datas entram por si."
    >
      <div
        ref={room.ref}
        className={classes.screen}
        data-writing={writing !== null || undefined}
        style={{ height: room.height }}
      >
        {writing ? (
          <ClauseWriter key={writing.before.id} editor={editor} writing={writing} />
        ) : (
          <>
            <ClauseList editor={editor} />
            {editor.selected && <ClauseCard editor={editor} row={editor.selected} />}
          </>
        )}
        <ClausePreviewPanel editor={editor} />
      </div>
      <LeaveDialog guard={guard} text="O que mudou nesta cláusula ainda não foi salvo." />
    </Section>
  );
};
