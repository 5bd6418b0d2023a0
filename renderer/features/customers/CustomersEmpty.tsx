import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconFileSpreadsheet, IconUserPlus, IconUsers } from '@tabler/icons-react';
import classes from './CustomersScreen.module.css';

interface CustomersEmptyProps {
  readonly onCreate: () => void;
  readonly onImport: () => void;
}

/** Before the first customer: the two ways to begin. */
export const CustomersEmpty = ({ onCreate, onImport }: CustomersEmptyProps) => (
  <Page title="Clientes">
    <EmptyState
      icon={IconUsers}
      title="Nenhum cliente ainda"
      text="Traga os clientes da sua planilha de uma vez, ou comece cadastrando um."
      action={
        <div className={classes.beginnings}>
          <ActionButton icon={IconFileSpreadsheet} primary onClick={onImport}>
            Importar planilha
          </ActionButton>
          <ActionButton icon={IconUserPlus} keyHint="Ins" onClick={onCreate}>
            Cadastrar cliente
          </ActionButton>
        </div>
      }
    />
  </Page>
);
