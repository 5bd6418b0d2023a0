import { Section } from '@renderer/features/settings';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useLeaveGuard } from '@renderer/ui/use-leave-guard';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { BandTable } from './BandTable';
import { BandTabs, OwnBands } from './BandTabs';
import { Limits } from './Limits';
import classes from './Negotiation.module.css';
import { OfferExample } from './OfferExample';
import { usePolicyEditor } from './use-policy-editor';

/** What the shop offers of itself in an agreement, and below it what a customer would hear. */
export const NegotiationSection = () => {
  const editor = usePolicyEditor();
  const guard = useLeaveGuard(editor.isChanged);
  useShortcuts({ 'mod+Enter': () => void editor.save() });
  useKeyHints([{ keys: ['Ctrl', 'Enter'], label: 'salvar' }]);
  return (
    <Section
      wide="full"
      title="Negociação"
      note="Até onde a loja vai num acordo. Passar disso continua possível, com o motivo anotado."
    >
      <div className={classes.work}>
        <BandTabs editor={editor} />
        <form
          ref={editor.form}
          className={classes.columns}
          aria-label="Negociação"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void editor.save();
          }}
        >
          <div className={classes.editor}>
            <OwnBands editor={editor} />
            <BandTable editor={editor} />
          </div>
          <Limits editor={editor} />
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </form>
        <OfferExample editor={editor} />
        <div className={classes.actions}>
          <ActionButton
            primary
            icon={IconDeviceFloppy}
            keyHint="Ctrl Enter"
            onClick={() => void editor.save()}
          >
            Salvar
          </ActionButton>
          <ActionButton onClick={editor.reset}>Voltar ao padrão</ActionButton>
          {editor.isChanged && <span role="status">Há mudanças que ainda não foram salvas.</span>}
        </div>
      </div>
      <LeaveDialog guard={guard} text="As mudanças na negociação ainda não foram salvas." />
    </Section>
  );
};
