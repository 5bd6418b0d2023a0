import { ActionButton } from '@renderer/ui/ActionButton';
import { IconBrandWhatsapp, IconColumns3, IconFileText, IconPrinter } from '@tabler/icons-react';
import classes from './NegotiationTable.module.css';
import type { TableCommands } from './use-table-commands';

interface TableActionsProps {
  readonly isReady: boolean;
  readonly commands: TableCommands;
}

/** What becomes of the terms on the table. The first is a form's submit, so that Enter in a field does it too. */
export const TableActions = ({ isReady, commands }: TableActionsProps) => (
  <div className={classes.actions}>
    <ActionButton primary type="submit" icon={IconFileText} keyHint="Enter" disabled={!isReady}>
      Gerar acordo para assinar
    </ActionButton>
    <ActionButton
      icon={IconBrandWhatsapp}
      keyHint="W"
      disabled={!isReady}
      onClick={() => commands.propose('whatsapp')}
    >
      Enviar proposta
    </ActionButton>
    <ActionButton
      icon={IconPrinter}
      keyHint="I"
      disabled={!isReady}
      aria-label="Imprimir proposta"
      onClick={() => commands.propose('printed')}
    >
      Imprimir
    </ActionButton>
    <ActionButton
      icon={IconColumns3}
      keyHint="C"
      aria-label="Comparar lado a lado"
      onClick={commands.compare}
    >
      Comparar
    </ActionButton>
  </div>
);
