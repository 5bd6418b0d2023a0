import { zodResolver } from '@hookform/resolvers/zod';
import { Group, Modal } from '@mantine/core';
import type { CreditFile } from '@renderer/data/queries/credit-account';
import { useShop } from '@renderer/data/shop-context';
import { CreditProfileFields, SellableReasons } from '@renderer/features/credit';
import { ActionButton } from '@renderer/ui/ActionButton';
import { formatAmount } from '@shared/money/format';
import { creditPicture } from '@shared/rules/credit/credit-picture';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import classes from './CreditDialog.module.css';
import {
  type CreditFormEntry,
  type CreditFormValues,
  creditFormOf,
  creditFormSchema,
  readSoFar,
} from './credit-form';
import { LimitField } from './LimitField';
import { ScoreTable } from './ScoreTable';
import { useSaveCredit } from './use-save-credit';

interface CreditDialogProps {
  readonly account: CreditFile;
  readonly onClose: () => void;
}

/** What a customer can be sold today and why, the limit, and the short analysis it may rest on. */
export const CreditDialog = ({ account, onClose }: CreditDialogProps) => {
  const { today, terms } = useShop();
  const { customer } = account;
  // What the form began with: a change in another window does not change what is being typed.
  const [asked] = useState({ today, known: customer.credit });
  const form = useForm<CreditFormEntry, unknown, CreditFormValues>({
    resolver: zodResolver(creditFormSchema(asked)),
    defaultValues: creditFormOf(customer),
    mode: 'onTouched',
  });
  const [limit, credit] = useWatch({ control: form.control, name: ['limit', 'credit'] });
  const typed = readSoFar({ limit, credit }, asked);
  const { analysis, sellable } = creditPicture(
    { ...account, customer: { limitCents: typed.limit, credit: typed.credit } },
    today,
    terms,
  );
  const save = useSaveCredit(customer.id);
  const submit = form.handleSubmit(async (values) => {
    if (await save({ limitCents: values.limit, credit: values.credit })) onClose();
  });
  const accept = () => {
    const { suggestedLimitCents: suggested } = analysis;
    if (suggested)
      form.setValue('limit', formatAmount(suggested), { shouldDirty: true, shouldValidate: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    accept();
  };
  return (
    <Modal opened onClose={onClose} title={`Crédito de ${customer.name}`} size={1080}>
      <FormProvider {...form}>
        <form className={classes.credit} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
          <section className={classes.side} aria-label="Limite">
            <SellableReasons sellable={sellable} />
            <LimitField analysis={analysis} onAccept={accept} />
          </section>
          <section className={classes.side} aria-label="Análise">
            <CreditProfileFields />
            <ScoreTable analysis={analysis} />
          </section>
          <Group className={classes.foot} justify="space-between">
            <p className={classes.how}>
              Só a loja vê estas respostas. Pergunte só o que precisar; quem decide é você.
            </p>
            <Group gap="sm">
              <ActionButton keyHint="Esc" onClick={onClose}>
                Voltar
              </ActionButton>
              <ActionButton primary type="submit" icon={IconDeviceFloppy} keyHint="Enter">
                Salvar
              </ActionButton>
            </Group>
          </Group>
        </form>
      </FormProvider>
    </Modal>
  );
};
