import { zodResolver } from '@hookform/resolvers/zod';
import { Group, Radio, TextInput } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { type TermsError, updateTerms } from '@renderer/use-cases/update-terms';
import {
  type ChosenTerms,
  LATE_FEE_LIMIT_TEXT,
  LATE_INTEREST_LIMIT_TEXT,
  type TermsEntry,
  termsEntryOf,
  termsEntrySchema,
} from '@shared/domain/terms-entry';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { Section } from './Section';
import classes from './SettingsScreen.module.css';
import { termsExample } from './terms-example';
import { useUndoSetting } from './use-undo-setting';

const REFUSED: Record<TermsError, string> = {
  'late-fee-over-limit': LATE_FEE_LIMIT_TEXT,
  'late-interest-over-limit': LATE_INTEREST_LIMIT_TEXT,
  invalid: 'Algum campo não pôde ser lido. Nada foi salvo; confira o que digitou.',
};

const BELOW = ['label', 'input', 'error', 'description'] as const;

/** Settings that are one of two. */
const CHOICES = [
  {
    name: 'monthBasis',
    label: 'Os juros de cada dia de atraso são',
    options: [
      { value: 'commercial', label: 'os do mês divididos por 30' },
      { value: 'civil', label: 'os do ano divididos por 365' },
    ],
  },
  {
    name: 'leftover',
    label: 'Quando a venda não divide certo, os centavos ficam',
    options: [
      { value: 'last', label: 'na última parcela' },
      { value: 'first', label: 'na primeira parcela' },
    ],
  },
] as const;

/** What the shop charges when a payment is late, within the law. */
export const TermsSection = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  const undo = useUndoSetting();
  const { control, register, handleSubmit, reset, formState } = useForm<TermsEntry, unknown, ChosenTerms>({
    resolver: zodResolver(termsEntrySchema),
    defaultValues: termsEntryOf(context.terms),
  });
  const typed = useWatch({ control, compute: (values: TermsEntry) => termsExample(values) });
  // Also after an undo or a change in another window.
  useEffect(() => reset(termsEntryOf(context.terms)), [context.terms, reset]);
  const submit = handleSubmit(async (terms) => {
    const updated = await withOwner(null, (by) => updateTerms(by, terms));
    if (!updated) return;
    if (!updated.ok) return notify.failed(REFUSED[updated.error]);
    const { seq } = updated.value;
    if (seq === undefined) notify.done('Os prazos e encargos já estavam assim.');
    else notify.done('Prazos e encargos salvos. Valem a partir de agora.', () => undo(seq));
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
      title="Prazos e encargos"
      note="O que a loja cobra quando uma parcela atrasa. Ao receber, você sempre pode dispensar multa e juros."
    >
      <form className={classes.card} onSubmit={submit} noValidate aria-label="Prazos e encargos">
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
        {CHOICES.map(({ name, label, options }) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field: { ref, ...choice } }) => (
              <Radio.Group {...choice} className={classes.leftover} label={label}>
                <Group mt={8} gap={28}>
                  {options.map((option, index) => (
                    <Radio key={option.value} ref={index === 0 ? ref : undefined} {...option} />
                  ))}
                </Group>
              </Radio.Group>
            )}
          />
        ))}
        <p className={classes.example} role="status">
          {typed ?? 'Corrija o que está marcado para ver um exemplo.'}
        </p>
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
