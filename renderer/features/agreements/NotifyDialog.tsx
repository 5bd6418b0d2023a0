import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { SendDialog, useMoment } from '@renderer/features/talk';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DialogForm } from '@renderer/ui/DialogForm';
import { formatDay, relativeDay } from '@shared/calendar/format';
import type { NoticeChannel } from '@shared/domain/agreement/agreement-event';
import { noticeUntil } from '@shared/rules/negotiation/course';
import { IconBellRinging } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementDialogParts } from './AgreementDialogs';
import { noticeDraft } from './notice-draft';
import { useAgreementMoves } from './use-agreement-moves';

const CHANNELS: readonly { readonly value: NoticeChannel; readonly label: string }[] = [
  { value: 'letter', label: 'Carta' },
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'other', label: 'Já entreguei' },
];

const HOW: Record<NoticeChannel, string> = {
  letter: 'A carta sai pronta para imprimir, com as parcelas, multa e juros separados e os dados da loja.',
  whatsapp: 'A mensagem abre para você ler e mudar. O aviso só é anotado depois de enviada.',
  other:
    'O aviso por escrito já foi entregue de outro jeito: em mãos ou por e-mail. O papel pede que seja escrito.',
};

/** The friendly notice that an agreement is late: how it is given, and until when it can be put right. */
export const NotifyDialog = ({ view, onClose, onShow }: AgreementDialogParts) => {
  const { today, terms } = useShop();
  const moment = useMoment();
  const { agreement, account } = view;
  const moves = useAgreementMoves(agreement);
  const [channel, setChannel] = useState<NoticeChannel>('letter');
  const [text, setText] = useState<string | null>(null);
  const until = noticeUntil(agreement, today, terms);
  const title = `Avisar sobre o acordo nº ${agreement.number}`;
  const save = async () => {
    if (channel === 'whatsapp') {
      setText(noticeDraft(view, moment(), until));
      return;
    }
    if (!(await moves.notify(channel))) return;
    if (channel === 'letter') onShow('notice');
    else onClose();
  };
  if (text !== null)
    return (
      <SendDialog
        customerId={account.customer.id}
        title={title}
        text={text}
        onSent={() => void moves.notify('whatsapp')}
        onClose={onClose}
      />
    );
  return (
    <DialogForm
      title={title}
      confirm={channel === 'letter' ? 'Anotar e imprimir' : channel === 'whatsapp' ? 'Escrever' : 'Anotar'}
      icon={IconBellRinging}
      size={560}
      onSubmit={save}
      onClose={onClose}
    >
      <ChoiceButtons label="Como avisar" choices={CHANNELS} value={channel} onChange={setChannel} autoFocus />
      <Text>{HOW[channel]}</Text>
      <Text>
        O cliente pode acertar até <b>{formatDay(until)}</b> ({relativeDay(until, today)}), como diz o papel.
        Depois desse dia, a decisão é sua: dar mais prazo, renegociar ou romper.
      </Text>
    </DialogForm>
  );
};
