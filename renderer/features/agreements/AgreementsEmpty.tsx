import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconHeartHandshake } from '@tabler/icons-react';

/** Before the first agreement: what one is, and how it begins. */
export const AgreementsEmpty = ({ onBegin }: { readonly onBegin: () => void }) => (
  <Page title="Acordos">
    <EmptyState
      icon={IconHeartHandshake}
      title="Nenhum acordo ainda"
      text="Um acordo junta parcelas atrasadas em um plano novo, que cabe no bolso do cliente: com entrada, mais prazo ou desconto. Você propõe, vocês assinam, e o Em Dia acompanha."
      action={
        <ActionButton primary keyHint="Ins" onClick={onBegin}>
          Escolher o cliente
        </ActionButton>
      }
    />
  </Page>
);
