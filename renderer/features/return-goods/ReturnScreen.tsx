import { saleFile } from '@renderer/data/queries/sale-facts';
import { useLive } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconPackageOff } from '@tabler/icons-react';
import { useLocation, useParams } from 'wouter';
import { ReturnDesk } from './ReturnDesk';

/** Devolver ou cancelar compra: a sale, whole or by item, before and after payments. */
export const ReturnScreen = () => {
  const { id = '' } = useParams<{ id: string }>();
  const [, go] = useLocation();
  const file = useLive((db) => saleFile(db, id), [id]);
  const leave = () => go(paths.customers());
  useShortcuts({ Escape: file === null ? leave : undefined });
  if (file === undefined) return null;
  if (file === null)
    return (
      <Page title="Devolver ou cancelar compra">
        <EmptyState
          icon={IconPackageOff}
          title="Não achamos esta compra"
          text="Nada foi perdido. Procure o cliente e escolha a compra na ficha dele."
          action={
            <ActionButton primary keyHint="Esc" onClick={leave}>
              Procurar cliente
            </ActionButton>
          }
        />
      </Page>
    );
  return <ReturnDesk file={file} />;
};
