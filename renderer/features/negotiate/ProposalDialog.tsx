import { Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { Customer } from '@shared/domain/customer';
import { linkErrorText } from '@shared/rules/link-error';
import { whatsappLink } from '@shared/rules/whatsapp-link';
import { IconAlertTriangle, IconBrandWhatsapp } from '@tabler/icons-react';
import { useState } from 'react';

export interface ProposalDialogProps {
  readonly customer: Customer;
  /** The draft to begin with; null while closed. */
  readonly text: string | null;
  readonly onClose: () => void;
}

/** The proposal in words, to be read and changed before WhatsApp opens with it. The person presses send there. */
export const ProposalDialog = ({ customer, text, onClose }: ProposalDialogProps) => (
  <Modal opened={text !== null} onClose={onClose} title={`Proposta para ${customer.name}`} size="lg">
    {text !== null && <Draft customer={customer} text={text} onClose={onClose} />}
  </Modal>
);

const Draft = ({ customer, text, onClose }: ProposalDialogProps & { readonly text: string }) => {
  const { platform } = useShop();
  const [draft, setDraft] = useState(text);
  const [said, setSaid] = useState<string | null>(null);
  const link = whatsappLink(customer, draft);
  const open = async () => {
    if (!link.ok) setSaid(linkErrorText(link.error));
    else if (await platform.openExternal(link.value)) onClose();
    else setSaid('O WhatsApp não abriu neste computador. O texto continua aqui: copie e mande pelo celular.');
  };
  const problem = said ?? (link.ok ? null : linkErrorText(link.error));
  return (
    <Stack>
      <Textarea
        label="Mensagem"
        description="Leia e mude o que quiser. Só é enviada quando você apertar enviar no WhatsApp."
        autosize
        minRows={8}
        maxRows={18}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        data-autofocus
      />
      {problem && (
        <Text role="alert" size="sm">
          <IconAlertTriangle size={16} aria-hidden /> {problem}
        </Text>
      )}
      <Group justify="flex-end">
        <ActionButton onClick={onClose}>Voltar</ActionButton>
        <ActionButton primary icon={IconBrandWhatsapp} onClick={() => void open()}>
          Abrir no WhatsApp
        </ActionButton>
      </Group>
    </Stack>
  );
};
