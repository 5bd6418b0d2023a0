import { readDrawer } from '@renderer/data/queries/cheques';
import { useLive } from '@renderer/data/shop-context';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconReceiptDollar } from '@tabler/icons-react';

/** The drawer of cheques. */
export const ChequesScreen = () => {
  const cheques = useLive(readDrawer, []);
  if (!cheques) return null;
  return (
    <Page title="Cheques">
      <EmptyState
        icon={IconReceiptDollar}
        title="Nenhum cheque na gaveta"
        text="Os cheques que os clientes entregam ficam aqui, na ordem do dia de depositar."
      />
    </Page>
  );
};
