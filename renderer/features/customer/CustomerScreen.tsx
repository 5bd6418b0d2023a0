import { customerFile } from '@renderer/data/queries/customer-file';
import { useLive } from '@renderer/data/shop-context';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconUserQuestion } from '@tabler/icons-react';
import { useParams } from 'wouter';
import { AnonymisedFile } from './AnonymisedFile';
import { CustomerFileView } from './CustomerFileView';

/** Ficha: everything about one customer. */
export const CustomerScreen = () => {
  const { id = '' } = useParams<{ id: string }>();
  const file = useLive((db) => customerFile(db, id), [id]);
  if (file === undefined) return null;
  if (file === null)
    return (
      <Page title="Cliente">
        <EmptyState
          icon={IconUserQuestion}
          title="Este cadastro não existe mais"
          text="Procure o cliente pelo nome em Clientes."
        />
      </Page>
    );
  if (file.customer.anonymisedOn !== undefined) return <AnonymisedFile file={file} />;
  return <CustomerFileView key={file.customer.id} file={file} />;
};
