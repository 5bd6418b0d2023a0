import { Group, Modal } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { TextButton } from '@renderer/ui/TextButton';
import { formatMoney } from '@shared/money/format';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './CloseDueDialog.module.css';
import { type DueClosing, dueClosings } from './due-closings';
import { type PrintedTab, TabPaper } from './TabPaper';
import type { TabItem } from './tab-list-view';
import { cadernetasText, planText } from './tab-words';
import { type ClosedDue, useCloseDue } from './use-close-due';

interface CloseDueDialogProps {
  readonly due: readonly TabItem[];
  readonly onClose: () => void;
}

const Proposed = ({ due }: { readonly due: readonly DueClosing[] }) => (
  <tbody>
    {due.map(({ name, request, plan }) => (
      <tr key={request.customerId}>
        <th scope="row">{name}</th>
        <td className={classes.money}>{formatMoney(request.totalCents)}</td>
        <td>{planText(plan)}</td>
      </tr>
    ))}
  </tbody>
);

interface ResultsProps {
  readonly results: readonly ClosedDue[];
  readonly onPrint: (closingId: string) => void;
}

const Results = ({ results, onPrint }: ResultsProps) => (
  <tbody>
    {results.map(({ customerId, name, closingId, text }) => (
      <tr key={customerId} data-failed={closingId === undefined || undefined}>
        <th scope="row">{name}</th>
        <td className={classes.result}>
          {closingId ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleX size={18} aria-hidden />}
          {text}
        </td>
        <td className={classes.money}>
          {closingId && <TextButton onClick={() => onPrint(closingId)}>Extrato</TextButton>}
        </td>
      </tr>
    ))}
  </tbody>
);

/** `2 cadernetas fechadas`, `1 de 2 cadernetas fechadas` */
const closedTitle = (results: readonly ClosedDue[]): string => {
  const closed = results.filter(({ closingId }) => closingId !== undefined).length;
  const of = closed === results.length ? '' : `${closed} de `;
  return `${of}${cadernetasText(results.length)} ${results.length === 1 ? 'fechada' : 'fechadas'}`;
};

/** All tabs whose closing day has come, closed at one word; then how each went. */
export const CloseDueDialog = ({ due, onClose }: CloseDueDialogProps) => {
  const { today, terms } = useShop();
  // What was proposed stays, although closed tabs leave the list behind.
  const [proposed] = useState(() => dueClosings(due, today, terms));
  const { results, isBusy, closeAll } = useCloseDue(proposed);
  const [printed, setPrinted] = useState<PrintedTab | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={results ? closedTitle(results) : 'Fechar as que vencem hoje'}
      size={760}
      // Esc closes the paper on top first.
      closeOnEscape={printed === null}
    >
      <div className={classes.scroll}>
        <table
          className={classes.table}
          aria-label={results ? 'Como foi cada fechamento' : 'O que será fechado'}
        >
          {results ? (
            <Results results={results} onPrint={(closingId) => setPrinted({ kind: 'closed', closingId })} />
          ) : (
            <Proposed due={proposed} />
          )}
        </table>
      </div>
      <p className={classes.note}>
        {results
          ? 'Cada fechamento pode ser desfeito na fita do dia.'
          : 'Cada caderneta vira uma parcela, no dia em que o cliente recebe. Para dividir uma delas, feche-a sozinha.'}
      </p>
      <Group justify="flex-end">
        {results ? (
          <ActionButton primary keyHint="Enter" data-autofocus onClick={onClose} key="done" autoFocus>
            Pronto
          </ActionButton>
        ) : (
          <>
            <ActionButton onClick={onClose}>Voltar</ActionButton>
            <ActionButton
              primary
              keyHint="Enter"
              data-autofocus
              loading={isBusy}
              onClick={() => void closeAll()}
            >
              Fechar {cadernetasText(proposed.length)}
            </ActionButton>
          </>
        )}
      </Group>
      {printed && <TabPaper printed={printed} onClose={() => setPrinted(null)} />}
    </Modal>
  );
};
