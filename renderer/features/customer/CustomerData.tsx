import { customerRetention } from '@renderer/data/queries/retention';
import { useLive, useShop } from '@renderer/data/shop-context';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';
import { AnonymiseCustomer, useCustomerExport } from '@renderer/features/privacy';
import { paths } from '@renderer/ui/paths';
import { formatDay } from '@shared/calendar/format';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ChoiceMenu } from './ChoiceMenu';
import type { FileDialogProps } from './file-dialog';

type Props = Pick<FileDialogProps, 'file' | 'onClose'>;

/** The customer's rights, each with what does it (LGPD art. 18). */
const CustomerDataMenu = ({ file, onClose }: Props) => {
  const { today, platform } = useShop();
  const [, go] = useLocation();
  const { id, name } = file.customer;
  const [selected, setSelected] = useState(0);
  const [document, setDocument] = useState<PaperDocument | null>(null);
  const [anonymising, setAnonymising] = useState(false);
  const { makePaper, saveFile } = useCustomerExport(id, name);
  const kept = useLive((db) => customerRetention(db, id, today), [id, today]);
  if (document)
    return (
      <PaperPreview document={document} title="Dados do cliente" platform={platform} onClose={onClose} />
    );
  if (anonymising) return <AnonymiseCustomer customerId={id} onClose={onClose} />;
  const until = kept?.retention.until;
  const isHeld = (kept?.retention.holds.length ?? 0) > 0;
  const choices = [
    { key: 'paper', label: 'Ver ou imprimir', detail: 'tudo o que a loja guarda, para entregar ao cliente' },
    { key: 'file', label: 'Salvar em arquivo', detail: 'para levar a outro programa (JSON)' },
    { key: 'edit', label: 'Corrigir o cadastro', detail: 'nome, CPF, telefones, endereço' },
    {
      key: 'anonymise',
      label: 'Anonimizar…',
      detail: isHeld
        ? 'quando nada estiver em aberto'
        : until !== undefined && until >= today
          ? `a loja pode guardar até ${formatDay(until)}`
          : 'o prazo para guardar acabou',
    },
  ];
  const choose = (key: string) => {
    if (key === 'paper') void makePaper().then(setDocument);
    if (key === 'file') void saveFile().then(onClose);
    if (key === 'edit') go(paths.editCustomer(id));
    if (key === 'anonymise') setAnonymising(true);
  };
  return (
    <ChoiceMenu
      title="Dados deste cliente"
      verb="abrir"
      choices={choices}
      selected={selected}
      onSelect={setSelected}
      onChoose={choose}
      onClose={onClose}
    />
  );
};

/** What the customer may ask about the data the shop keeps. */
export const CustomerData = ({ file, action, onClose }: FileDialogProps) =>
  action?.what === 'data' ? <CustomerDataMenu file={file} onClose={onClose} /> : null;
