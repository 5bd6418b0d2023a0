import { zodResolver } from '@hookform/resolvers/zod';
import { TextInput } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { readCreditPolicy } from '@renderer/data/settings';
import { useLive } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { MoneyTextField } from '@renderer/ui/MoneyTextField';
import { notify } from '@renderer/ui/notify';
import { updateCreditPolicy } from '@renderer/use-cases/update-credit-policy';
import { type CreditPolicy, defaultCreditPolicy } from '@shared/rules/credit/credit-policy';
import {
  type CreditPolicyEntry,
  creditPolicyEntryOf,
  creditPolicyEntrySchema,
} from '@shared/rules/credit/policy-entry';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import classes from './CreditSection.module.css';
import { CreditWeights } from './CreditWeights';
import { Section } from './Section';
import screen from './SettingsScreen.module.css';
import { useUndoSetting } from './use-undo-setting';

const BELOW = ['label', 'input', 'error', 'description'] as const;

/** How the shop assesses credit: from what a limit is counted, and what each answer weighs. */
export const CreditSection = () => {
  const policy = useLive(readCreditPolicy, []);
  return policy === undefined ? null : <CreditRules policy={policy} />;
};

const CreditRules = ({ policy }: { readonly policy: CreditPolicy }) => {
  const { withOwner } = useOwnerApproval();
  const undo = useUndoSetting();
  const form = useForm<CreditPolicyEntry, unknown, CreditPolicy>({
    resolver: zodResolver(creditPolicyEntrySchema),
    defaultValues: creditPolicyEntryOf(policy),
  });
  const { control, register, reset, formState } = form;
  // Also after an undo or a change in another window.
  useEffect(() => reset(creditPolicyEntryOf(policy)), [policy, reset]);
  const submit = form.handleSubmit(async (read) => {
    const updated = await withOwner(null, (by) => updateCreditPolicy(by, read));
    if (!updated) return;
    if (!updated.ok)
      return notify.failed('Algum campo não pôde ser lido. Nada foi salvo; confira o que digitou.');
    const { seq } = updated.value;
    if (seq === undefined) notify.done('As regras de crédito já estavam assim.');
    else notify.done('Regras de crédito salvas. Os limites já dados continuam.', () => undo(seq));
  });
  const field = (name: 'incomeShare' | 'months' | 'defaultLimit' | 'fullIncome', description: string) => ({
    inputWrapperOrder: [...BELOW],
    error: formState.errors[name]?.message,
    // The error says the same and more.
    description: formState.errors[name] ? undefined : description,
  });
  const whole = { inputMode: 'numeric', autoComplete: 'off', maxLength: 3 } as const;
  return (
    <Section
      title="Crédito"
      note="Como o Em Dia sugere um limite e diz quanto dá para vender hoje. Ele sugere, e quem decide é você."
    >
      <FormProvider {...form}>
        <form className={screen.card} onSubmit={submit} noValidate aria-label="Crédito">
          <div className={classes.rules}>
            <TextInput
              {...register('incomeShare')}
              {...whole}
              {...field('incomeShare', 'Que cabe em parcelas aqui.')}
              label="Parte da renda"
              rightSection="%"
            />
            <TextInput
              {...register('months')}
              {...whole}
              {...field('months', 'Em que a loja costuma dividir.')}
              label="Parcelas"
              rightSection="meses"
              rightSectionWidth={58}
            />
            <Controller
              control={control}
              name="fullIncome"
              render={({ field: { ref, ...income } }) => (
                <MoneyTextField
                  {...income}
                  {...field('fullIncome', 'A partir dela, todos os pontos.')}
                  ref={ref}
                  label="Renda de referência"
                />
              )}
            />
            <Controller
              control={control}
              name="defaultLimit"
              render={({ field: { ref, ...limit } }) => (
                <MoneyTextField
                  {...limit}
                  {...field('defaultLimit', 'Para cliente novo.')}
                  ref={ref}
                  label="Limite padrão"
                  placeholder="sem limite"
                />
              )}
            />
          </div>
          <CreditWeights />
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </form>
      </FormProvider>
      <div className={screen.actions}>
        <ActionButton primary icon={IconDeviceFloppy} keyHint="Enter" onClick={() => void submit()}>
          Salvar
        </ActionButton>
        <ActionButton onClick={() => reset(creditPolicyEntryOf(defaultCreditPolicy))}>
          Voltar ao padrão
        </ActionButton>
      </div>
    </Section>
  );
};
