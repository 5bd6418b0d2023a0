import { Group, List, Stack, Text } from '@mantine/core';
import { useLive } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { Restored } from '@renderer/use-cases/restore-backup';
import { heldText } from '@shared/backup/status';
import { findingText } from '@shared/domain/integrity/finding-text';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import { AnonymiseAgain } from './AnonymiseAgain';
import classes from './RestoreDialog.module.css';

const SHOWN = 8;
const NONE: NonNullable<Restored['findings']> = [];

interface RestoreResultProps {
  readonly restored: Restored;
  readonly isUndo: boolean;
  /** Customers who came back though they had been anonymised, by their ids. */
  readonly back: readonly string[];
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The shop now is what the copy held; every balance was computed again. */
export const RestoreResult = ({ restored, isUndo, back, onUndo, onClose }: RestoreResultProps) => {
  const { contents } = restored;
  const ready = useRef<HTMLSpanElement>(null);
  const findings = restored.findings ?? NONE;
  const names = useLive(
    async (db) => {
      const ids = findings.flatMap((finding) => ('customerId' in finding ? finding.customerId : []));
      const found = await db.customers.bulkGet(ids.slice(0, SHOWN));
      return new Map(found.flatMap((customer) => (customer ? [[customer.id, customer.name]] : [])));
    },
    [findings],
  );
  const nameOf = (id: string) => names?.get(id) ?? 'um cliente';
  return (
    <Stack>
      <div className={classes.done} role="status">
        <IconCircleCheck size={24} aria-hidden />
        {isUndo ? 'Restauração desfeita: a loja voltou a ser o que era.' : 'A cópia agora é a sua loja.'}{' '}
        {heldText(contents.totals.customers, contents.totals.openCents)}.
      </div>
      {restored.findings === null && (
        <Text>Os registros não puderam ser conferidos agora: confira em Ajustes, na conferência.</Text>
      )}
      {restored.findings?.length === 0 && !isUndo && (
        <Text>Todos os saldos foram recalculados e conferem.</Text>
      )}
      {back.length > 0 && (
        <AnonymiseAgain ids={back} onDone={() => ready.current?.querySelector('button')?.focus()} />
      )}
      {findings.length > 0 && (
        <>
          <Text>
            {findings.length === 1 ? 'Um ponto não confere' : `${findings.length} pontos não conferem`} nos
            registros desta cópia, como já não conferiam quando ela foi feita:
          </Text>
          <List spacing={4}>
            {findings.slice(0, SHOWN).map((finding) => (
              <List.Item key={JSON.stringify(finding)}>{findingText(finding, nameOf)}</List.Item>
            ))}
          </List>
        </>
      )}
      <Group justify="flex-end">
        {!isUndo && (
          <ActionButton icon={IconArrowBackUp} onClick={onUndo}>
            Desfazer
          </ActionButton>
        )}
        <span data-start ref={ready}>
          <ActionButton primary onClick={onClose}>
            Pronto
          </ActionButton>
        </span>
      </Group>
    </Stack>
  );
};
