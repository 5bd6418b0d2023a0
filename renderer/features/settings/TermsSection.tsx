import { zodResolver } from '@hookform/resolvers/zod';
import { Group, Radio, TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { type TermsError, updateTerms } from '@renderer/use-cases/update-terms';
import type { Terms } from '@shared/domain/terms';
import {
  LATE_FEE_LIMIT_TEXT,
  LATE_INTEREST_LIMIT_TEXT,
  type TermsEntry,
  termsEntryOf,
  termsEntrySchema,
} from '@shared/domain/terms-entry';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Section } from './Section';
import classes from './SettingsScreen.module.css';
import { useUndoSetting } from './use-undo-setting';

const REFUSED: Record<TermsError, string> = {
  'late-fee-over-limit': LATE_FEE_LIMIT_TEXT,
  'late-interest-over-limit': LATE_INTEREST_LIMIT_TEXT,
  invalid: 'Algum campo não pôde ser lido. Nada foi salvo; confira o que digitou.',
};

const BELOW = ['label', 'input', 'error', 'description'] as const;

/** What the shop charges when a payment is late, within the law. */
export const TermsSection = () => {
  const context = useShop();
  const undo = useUndoSetting();
  const { control, register, handleSubmit, reset, formState } = useForm<TermsEntry, unknown, Terms>({
    resolver: zodResolver(termsEntrySchema),
    defaultValues: termsEntryOf(context.terms),
  });
  // Also after an undo or a change in another window.
  useEffect(() => reset(termsEntryOf(context.terms)), [context.terms, reset]);
  const submit = handleSubmit(async (terms) => {
    const updated = await updateTerms(context, terms);
    if (!updated.ok) return notify.failed(REFUSED[updated.error]);
    const { seq } = updated.value;
    if (seq === undefined) notify.done('As condições já estavam assim.');
    else notify.done('Condições salvas. Valem a partir de agora.', () => undo(seq));
  });
  const field = (name: 'lateFee' | 'lateInterest' | 'graceDays', description: string) => ({
    ...register(name),
    autoComplete: 'off',
    inputMode: 'decimal' as const,
    inputWrapperOrder: [...BELOW],
    error: formState.errors[name]?.message,
    // The error says the same and more.
    description: formState.errors[name] ? undefined : description,
  });
  return (
    <Section
      title="Condições"
      note="O que a loja cobra quando uma parcela atrasa. Ao receber, você sempre pode dispensar multa e juros."
    >
      <form className={classes.card} onSubmit={submit} noValidate aria-label="Condições">
        <div className={classes.rates}>
          <TextInput
            {...field('lateFee', 'Uma vez por parcela, até 2%.')}
            label="Multa por atraso"
            rightSection="%"
          />
          <TextInput
            {...field('lateInterest', 'Simples, contados por dia, até 1%.')}
            label="Juros por mês de atraso"
            rightSection="%"
          />
          <TextInput
            {...field('graceDays', 'Até esse prazo não há multa nem juros.')}
            label="Carência"
            rightSection="dias"
            rightSectionWidth={52}
          />
        </div>
        <Controller
          control={control}
          name="leftover"
          render={({ field: { ref, ...leftover } }) => (
            <Radio.Group
              {...leftover}
              className={classes.leftover}
              label="Quando a venda não divide certo, os centavos ficam"
            >
              <Group mt={8} gap={28}>
                <Radio ref={ref} value="last" label="na última parcela" />
                <Radio value="first" label="na primeira parcela" />
              </Group>
            </Radio.Group>
          )}
        />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
      <div className={classes.actions}>
        <ActionButton primary icon={IconDeviceFloppy} keyHint="Enter" onClick={() => void submit()}>
          Salvar
        </ActionButton>
      </div>
    </Section>
  );
};
