import { Section } from '@renderer/features/settings';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { useLeaveGuard } from '@renderer/ui/use-leave-guard';
import classes from './MessagesSection.module.css';
import { MomentList } from './MomentList';
import { channelChoices } from './moments';
import { PreviewPanel } from './PreviewPanel';
import { TextList } from './TextList';
import { TextWriter } from './TextWriter';
import { useMessageEditor } from './use-message-editor';
import { usePreview } from './use-preview';
import { useRoomBelow } from './use-room-below';

/** What the shop writes and says at each moment: the texts, and beside them what a customer would receive. */
export const MessagesSection = () => {
  const editor = useMessageEditor();
  const preview = usePreview(editor.shown);
  const room = useRoomBelow<HTMLDivElement>();
  const guard = useLeaveGuard(editor.isChanged);
  return (
    <Section
      wide="full"
      title="Mensagens"
      note="O que dizer em cada momento. O Em Dia escolhe entre os textos ligados e não repete o mesmo com o mesmo cliente."
    >
      <div
        ref={room.ref}
        className={classes.screen}
        data-writing={editor.writing !== null || undefined}
        style={{ height: room.height }}
      >
        {editor.writing ? (
          <TextWriter
            key={editor.writing.before.id}
            editor={editor}
            writing={editor.writing}
            preview={preview}
          />
        ) : (
          <>
            <div className={classes.channels}>
              <ChoiceButtons
                label="Por onde"
                choices={channelChoices}
                value={editor.channel}
                onChange={editor.showChannel}
              />
            </div>
            <MomentList editor={editor} />
            <TextList editor={editor} />
          </>
        )}
        <PreviewPanel view={preview} />
      </div>
      <LeaveDialog guard={guard} text="O que mudou neste texto ainda não foi salvo." />
    </Section>
  );
};
