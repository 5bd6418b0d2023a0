import { Group, Stack, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { PreparedRestore } from '@renderer/use-cases/restore-backup';
import { IconAlertTriangle, IconRestore } from '@tabler/icons-react';
import { backSoonText } from './anonymised-words';
import { comparison, isOtherShop, momentText, whatGoes } from './comparison';
import classes from './RestoreDialog.module.css';

interface RestorePreviewProps {
  readonly prepared: PreparedRestore;
  /** True when it is what the last restore replaced. */
  readonly isUndo: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What would change, before it does. The focus is on going back. */
export const RestorePreview = ({ prepared, isUndo, onConfirm, onClose }: RestorePreviewProps) => (
  <Stack>
    <Text>
      {isUndo ? 'Como a loja estava em ' : 'Cópia de '}
      <b>{momentText(Date.parse(prepared.contents.header.createdAt))}</b>, inteira e conferida.
    </Text>
    <table className={classes.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">Na cópia</th>
          <th scope="col">Na loja, agora</th>
          <th scope="col">Vai mudar</th>
        </tr>
      </thead>
      <tbody>
        {comparison(prepared).map(({ label, copy, now, isNumber, change }) => (
          <tr key={label} data-differs={change !== '' || undefined}>
            <th scope="row">{label}</th>
            <td data-copy data-text={!isNumber || undefined}>
              {copy}
            </td>
            <td data-text={!isNumber || undefined}>{now}</td>
            <td data-change>{change || (isNumber && 'igual')}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {!isUndo && isOtherShop(prepared) && (
      <div className={classes.warning}>
        <IconAlertTriangle size={22} aria-hidden />
        Esta cópia é de uma loja com outro nome. Confira se escolheu o arquivo certo.
      </div>
    )}
    {prepared.anonymisedSince.length > 0 && (
      <div className={classes.warning}>
        <IconAlertTriangle size={22} aria-hidden />
        {backSoonText(prepared.anonymisedSince.length)}
      </div>
    )}
    <Text>
      {whatGoes(prepared) && `A loja tem agora ${whatGoes(prepared)} a mais que a cópia, e isso sai. `}
      Tudo o que está na loja será trocado pelo que está na cópia. Antes, o Em Dia guarda neste computador o
      que está aqui, e você pode desfazer enquanto não restaurar outra cópia.
    </Text>
    <Group justify="flex-end" className={classes.actions}>
      <span data-start>
        <ActionButton onClick={onClose}>Voltar</ActionButton>
      </span>
      <ActionButton danger icon={IconRestore} onClick={onConfirm}>
        {isUndo ? 'Trazer isto de volta' : 'Trocar tudo pela cópia'}
      </ActionButton>
    </Group>
  </Stack>
);
