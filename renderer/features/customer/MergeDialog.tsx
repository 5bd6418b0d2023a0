import { Button, Group, Modal, Radio, Text } from '@mantine/core';
import { useLive } from '@renderer/data/shop-context';
import type { Customer } from '@shared/domain/customer';
import { useState } from 'react';
import { compareRecords, keptFirst } from './compare';
import classes from './MergeDialog.module.css';
import { useMerge } from './use-merge';

interface MergeDialogProps {
  readonly one: Customer;
  readonly other: Customer;
  readonly onClose: () => void;
}

/** Two records side by side, to choose which one stays when they are made one. */
export const MergeDialog = ({ one, other, onClose }: MergeDialogProps) => {
  const [chosen, setChosen] = useState<0 | 1 | null>(null);
  const { merge, tellApart } = useMerge();
  const summaries = useLive((db) => db.summaries.bulkGet([one.id, other.id]), [one.id, other.id]);
  if (!summaries) return null;
  const records = [one, other] as const;
  const kept = chosen ?? keptFirst(records, summaries);
  const [keep, duplicate] = kept === 0 ? [one, other] : [other, one];
  const run = async () => {
    if (await merge(keep, duplicate)) onClose();
  };
  const differ = async () => {
    await tellApart(one, other);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="São a mesma pessoa?" size={820} centered>
      <Text c="dimmed">Escolha o cadastro que fica. O que falta nele vem do outro.</Text>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {records.map((record, index) => (
              <th key={record.id} scope="col" data-kept={kept === index || undefined}>
                <Radio
                  name="kept"
                  label={record.name}
                  description={kept === index ? 'fica este' : 'será juntado'}
                  checked={kept === index}
                  onChange={() => setChosen(index === 0 ? 0 : 1)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRecords(records, summaries).map(({ label, texts }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-kept={kept === 0 || undefined}>{texts[0] || '–'}</td>
              <td data-kept={kept === 1 || undefined}>{texts[1] || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="sm">
        Compras, recebimentos, conversas e acordos dos dois ficam em um cadastro só. Dá para desfazer depois.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => void differ()}>
          São pessoas diferentes
        </Button>
        <Button onClick={() => void run()} data-autofocus>
          Juntar cadastros
        </Button>
      </Group>
    </Modal>
  );
};
