import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { IconDeviceFloppy } from '@tabler/icons-react';
import classes from './SupportDialog.module.css';

interface SupportDialogProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** All that will be in the file, and the button that saves it. */
export const SupportDialog = ({ text, onClose }: SupportDialogProps) => {
  const { platform, today } = useShop();
  const save = async () => {
    const saved = await platform.saveFile({
      kind: 'txt',
      suggestedName: `em-dia-suporte-${today}.txt`,
      bytes: new TextEncoder().encode(text),
    });
    if (!saved.saved && saved.reason === 'cancelled') return;
    if (saved.saved) notify.done(`Arquivo para o suporte salvo: ${saved.name}.`);
    else
      notify.failed('O arquivo não pôde ser salvo. Nada mudou na loja; escolha outra pasta e tente de novo.');
    onClose();
  };
  return (
    <DialogForm
      title="Arquivo para o suporte"
      confirm="Salvar arquivo"
      icon={IconDeviceFloppy}
      size={760}
      asksOnly
      onSubmit={save}
      onClose={onClose}
    >
      <Text>
        Isto é tudo o que vai no arquivo. Não há nome, documento, telefone nem valor de ninguém. Ele só sai
        deste computador se você o enviar.
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.frame} tabIndex={0} aria-label="O que vai no arquivo">
        <pre className={classes.text}>{text}</pre>
      </section>
    </DialogForm>
  );
};
