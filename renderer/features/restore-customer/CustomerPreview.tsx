import { Group, Stack, Text } from '@mantine/core';
import { momentText } from '@renderer/features/backup';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { CustomerCopy } from '@renderer/use-cases/look-into-copy';
import type { CustomerReplacement } from '@renderer/use-cases/restore-customer';
import { listed } from '@shared/wording/listed';
import { IconArrowBackUp, IconMinus, IconPlus, IconRestore } from '@tabler/icons-react';
import { customerDifference } from './difference';
import type { NamedRecord } from './named-records';
import classes from './RestoreCustomer.module.css';

const SHOWN = 4;

interface ListedRecordsProps {
  readonly icon: typeof IconPlus;
  readonly title: string;
  readonly records: readonly NamedRecord[];
}

const ListedRecords = ({ icon: Mark, title, records }: ListedRecordsProps) =>
  records.length === 0 ? null : (
    <section className={classes.changes}>
      <h3>
        <Mark size={18} aria-hidden /> {title}
      </h3>
      <ul>
        {records.slice(0, SHOWN).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {records.length > SHOWN && <li>e mais {records.length - SHOWN}</li>}
      </ul>
    </section>
  );

interface CustomerPreviewProps {
  readonly copy: CustomerCopy;
  readonly change: CustomerReplacement;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** What would change, in words and figures, before it does. The focus is on going back where something would be lost. */
export const CustomerPreview = ({ copy, change, onConfirm, onBack }: CustomerPreviewProps) => {
  const { before, after } = change;
  const { figures, goes, comes, turnsBack, fields } = customerDifference(before, after);
  const isLosing = goes.length > 0;
  return (
    <Stack gap="sm">
      <Text>
        {before.customer ? (
          <>
            <b>{after.customer?.name}</b> como estava em <b>{momentText(copy.at)}</b>.
          </>
        ) : (
          <>
            <b>{after.customer?.name}</b> não está na loja agora. A ficha volta inteira, como estava em{' '}
            <b>{momentText(copy.at)}</b>.
          </>
        )}
      </Text>
      <div className={classes.columns}>
        {figures.length > 0 && (
          <table className={classes.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">Na cópia</th>
                <th scope="col">Agora</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ label, copy: there, now, differs }) => (
                <tr key={label} data-differs={differs || undefined}>
                  <th scope="row">{label}</th>
                  <td>{there}</td>
                  <td>{before.customer ? now : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className={classes.lists}>
          <ListedRecords icon={IconMinus} title="Sai da ficha" records={goes} />
          <ListedRecords icon={IconPlus} title="Volta para a ficha" records={comes} />
          <ListedRecords icon={IconArrowBackUp} title="Volta a ser como era" records={turnsBack} />
          {fields.length > 0 && (
            <section className={classes.changes}>
              <h3>
                <IconArrowBackUp size={18} aria-hidden /> Cadastro
              </h3>
              <p>Volta o que mudou: {listed(fields)}.</p>
            </section>
          )}
        </div>
      </div>
      <Text className={classes.hint}>
        {isLosing && 'O dinheiro recebido depois da cópia deixa de contar: anote-o de novo. '}
        Dá para desfazer pela Fita do dia, enquanto nada mais mudar nesta ficha.
      </Text>
      <Group justify="flex-end">
        <span data-start={isLosing || undefined}>
          <ActionButton onClick={onBack}>Voltar</ActionButton>
        </span>
        <span data-start={!isLosing || undefined}>
          <ActionButton danger={isLosing} primary={!isLosing} icon={IconRestore} onClick={onConfirm}>
            Trazer esta ficha
          </ActionButton>
        </span>
      </Group>
    </Stack>
  );
};
