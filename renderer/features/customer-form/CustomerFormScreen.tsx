import { readCreditPolicy } from '@renderer/data/settings';
import { useLive } from '@renderer/data/shop-context';
import { useCustomersView } from '@renderer/stores/customers-view';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { CustomerForm } from './CustomerForm';
import { entryOf, newEntry } from './entry';

const NewCustomer = () => {
  const [name] = useState(() => useCustomersView.getState().newName);
  const policy = useLive(readCreditPolicy, []);
  if (policy === undefined) return null;
  return <CustomerForm title="Cadastrar cliente" initial={newEntry(name, policy.defaultLimitCents)} />;
};

const EditCustomer = ({ id }: { readonly id: string }) => {
  const found = useLive(async (db) => (await db.customers.get(id)) ?? null, [id]);
  if (found === undefined) return null;
  if (found === null || found.mergedIntoId)
    return (
      <Page title="Editar cadastro">
        <EmptyState
          icon={IconUserQuestion}
          title="Este cadastro não existe mais"
          text="Ele pode ter sido juntado a outro. Procure o cliente pelo nome."
        />
      </Page>
    );
  return (
    <CustomerForm
      key={id}
      customerId={id}
      title={`Editar ${found.name}`}
      known={found.credit}
      initial={entryOf(found)}
    />
  );
};

/** Cadastro: a new customer, or the one of the address. */
export const CustomerFormScreen = () => {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <NewCustomer /> : <EditCustomer id={id} />;
};
