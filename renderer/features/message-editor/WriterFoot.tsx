import { ActionButton } from '@renderer/ui/ActionButton';
import { TextButton } from '@renderer/ui/TextButton';
import type { SmsSize } from '@shared/rules/messages/sms';
import type { Template } from '@shared/rules/messages/template';
import { IconBan, IconCircleCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { smsText } from './message-words';
import { obstacle, type Remark } from './remarks';
import classes from './TextWriter.module.css';
import { originalOf } from './text-rows';
import type { MessageEditor } from './use-message-editor';

interface WriterFootProps {
  readonly editor: MessageEditor;
  readonly draft: Template;
  readonly remarks: readonly Remark[];
  /** How long it is with the customer of the preview. */
  readonly sms: SmsSize | undefined;
  readonly onLeave: () => void;
}

const verdict = ({ text }: Template, remarks: readonly Remark[]): string => {
  const severe = remarks.filter(({ severity }) => severity === 'severe').length;
  if (text.trim() === '') return 'Escreva a mensagem para salvar.';
  if (severe > 0) return `Para salvar, corrija ${severe === 1 ? '1 ponto' : `${severe} pontos`} acima.`;
  return 'Pode ser salvo. Nada aqui ameaça ou expõe.';
};

/** Whether the text can be saved, and if not why; the way back to how it came with the app. */
export const WriterFoot = ({ editor, draft, remarks, sms, onLeave }: WriterFootProps) => {
  const why = obstacle(remarks);
  const original = originalOf(draft.id);
  const isOriginal = original && draft.text === original.text && draft.subject === original.subject;
  return (
    <div className={classes.foot}>
      <p className={classes.verdict} data-state={why === null ? 'good' : 'bad'} role="status">
        {why === null ? <IconCircleCheck size={18} aria-hidden /> : <IconBan size={18} aria-hidden />}
        <span>{verdict(draft, remarks)}</span>
        {sms && <span className={classes.size}>{smsText(sms)}</span>}
      </p>
      <div className={classes.actions}>
        <ActionButton
          size="sm"
          primary
          icon={IconDeviceFloppy}
          keyHint="Ctrl Enter"
          // Only in its looks: pressed, it says why.
          data-disabled={why !== null || undefined}
          aria-disabled={why !== null || undefined}
          onClick={() => void editor.save()}
        >
          Salvar
        </ActionButton>
        <ActionButton size="sm" keyHint="Esc" onClick={onLeave}>
          Voltar
        </ActionButton>
        {original && !isOriginal && (
          <TextButton onClick={() => editor.change({ ...original })}>Voltar ao original</TextButton>
        )}
      </div>
    </div>
  );
};
