import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconFileSpreadsheet, IconPlus, IconReceiptDollar } from '@tabler/icons-react';
import classes from './ChequesScreen.module.css';

interface ChequesEmptyProps {
  readonly onTake: () => void;
  readonly onImport: () => void;
}

/** Before the first cheque: the two ways to begin. */
export const ChequesEmpty = ({ onTake, onImport }: ChequesEmptyProps) => (
  <Page title="Cheques">
    <EmptyState
      icon={IconReceiptDollar}
      title="Nenhum cheque ainda"
      text="Os cheques dos clientes ficam aqui na ordem do dia de depositar. O Em Dia avisa na véspera, não deixa ir ao banco antes do combinado e lembra o que voltou."
      action={
        <div className={classes.beginnings}>
          <ActionButton icon={IconPlus} keyHint="Ins" primary onClick={onTake}>
            Receber o primeiro cheque
          </ActionButton>
          <ActionButton icon={IconFileSpreadsheet} onClick={onImport}>
            Importar a planilha da gaveta
          </ActionButton>
        </div>
      }
    />
  </Page>
);
