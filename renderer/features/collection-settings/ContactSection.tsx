import { Section } from '@renderer/features/settings';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useLeaveGuard } from '@renderer/ui/use-leave-guard';
import { windowText } from '@shared/rules/guard/window-text';
import { IconDeviceFloppy } from '@tabler/icons-react';
import classes from './Contact.module.css';
import { isSound } from './contact-draft';
import { Frequency } from './Frequency';
import { HoursTable } from './HoursTable';
import { useContactEditor } from './use-contact-editor';

/** When and how often the shop contacts its customers. */
export const ContactSection = () => {
  const editor = useContactEditor();
  const { read } = editor;
  const guard = useLeaveGuard(editor.isChanged);
  useShortcuts({ 'mod+Enter': () => void editor.save() });
  useKeyHints([
    { keys: ['Espaço'], label: 'abrir ou fechar o dia' },
    { keys: ['Ctrl', 'Enter'], label: 'salvar' },
  ]);
  return (
    <Section
      wide
      title="Contato"
      note="Em que horários e quantas vezes a loja procura um cliente. Fora deles o Em Dia diz quando será possível."
    >
      <form
        className={classes.columns}
        aria-label="Contato"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void editor.save();
        }}
      >
        <div className={classes.card}>
          <h3 className={classes.heading}>Horários</h3>
          <HoursTable editor={editor} />
          <p className={classes.window} role="status">
            {read.policy && isSound(read) ? `${windowText(read.policy)}.` : 'Corrija o que está marcado.'}
          </p>
        </div>
        <div className={classes.card}>
          <Frequency editor={editor} />
        </div>
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
      <div className={classes.actions}>
        <ActionButton primary icon={IconDeviceFloppy} keyHint="Ctrl Enter" onClick={() => void editor.save()}>
          Salvar
        </ActionButton>
        <ActionButton onClick={editor.reset}>Voltar ao padrão</ActionButton>
        {editor.isChanged && <span className={classes.soft}>Há mudanças que ainda não foram salvas.</span>}
      </div>
      <LeaveDialog guard={guard} text="As mudanças nos horários ainda não foram salvas." />
    </Section>
  );
};
