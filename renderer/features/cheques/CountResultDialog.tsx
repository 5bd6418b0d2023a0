import { Group, Modal } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { Money } from '@renderer/ui/Money';
import { notify } from '@renderer/ui/notify';
import { recordChequeCount } from '@renderer/use-cases/cheques/record-count';
import { formatDay } from '@shared/calendar/format';
import { IconPrinter } from '@tabler/icons-react';
import classes from './CountPanel.module.css';
import { type CountResult, resultText } from './count-view';
import type { ShownPaper } from './DrawerPaper';
import { chequeDetail } from './row-words';
import { useDrawerPapers } from './use-drawer-papers';

interface CountResultDialogProps {
  readonly result: CountResult;
  readonly onClose: () => void;
  /** With the paper, where it was asked for. */
  readonly onRecorded: (paper: ShownPaper | null) => void;
}

/** What the count found and what is missing, to be written down. */
export const CountResultDialog = ({ result, onClose, onRecorded }: CountResultDialogProps) => {
  const context = useShop();
  const papers = useDrawerPapers();
  const { all, found, missing } = result;
  const record = async (isPrinted: boolean) => {
    const missingIds = missing.cheques.map(({ id }) => id);
    const recorded = await recordChequeCount(context, {
      countedIds: found.cheques.map(({ id }) => id),
      missingIds,
    });
    if (recorded.ok) {
      notify.done(`Conferência anotada: ${resultText(result)}.`);
      onRecorded(isPrinted ? await papers.list(all.cheques, { missingIds }) : null);
    } else
      notify.failed(
        'Um destes cheques não existe mais. Nada foi anotado, e o que você marcou continua marcado. Confira de novo.',
      );
  };
  return (
    <Modal opened onClose={onClose} size={640} title="Conferência da gaveta">
      <p className={classes.result}>
        <strong>{resultText(result)}.</strong>
      </p>
      {missing.cheques.length > 0 && (
        <>
          <ul className={classes.missing} aria-label="Faltam">
            {missing.cheques.map((cheque) => (
              <li key={cheque.id}>
                <span>
                  {cheque.drawer.name}
                  <small>
                    {chequeDetail(cheque)} · bom para {formatDay(cheque.goodDay)}
                  </small>
                </span>
                <Money cents={cheque.cents} weight={600} />
              </li>
            ))}
          </ul>
          <p className={classes.note}>
            Procure de novo antes de anotar: um cheque pode ter ido ao banco ou a um fornecedor sem ser
            anotado.
          </p>
        </>
      )}
      <Group justify="flex-end">
        <ActionButton keyHint="Esc" onClick={onClose}>
          Continuar contando
        </ActionButton>
        <ActionButton icon={IconPrinter} onClick={() => void record(true)}>
          Anotar e imprimir
        </ActionButton>
        <ActionButton primary keyHint="Enter" data-autofocus onClick={() => void record(false)}>
          Anotar conferência
        </ActionButton>
      </Group>
    </Modal>
  );
};
