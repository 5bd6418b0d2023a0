import { ActionIcon, Button, Switch, TextInput } from '@mantine/core';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { MAX_PHONES } from '@shared/domain/customer-entry';
import { parsePhone } from '@shared/identity/phone';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import classes from './CustomerForm.module.css';

/** The phones of a customer, each with or without WhatsApp. */
export const PhoneFields = () => {
  const { control, register, formState, setValue } = useFormContext<CustomerEntry>();
  const { fields, append, remove } = useFieldArray({ control, name: 'phones' });
  const tidy = (index: number, typed: string) => {
    const phone = parsePhone(typed);
    if (phone.ok) setValue(`phones.${index}.number`, phone.value.formatted, { shouldDirty: true });
  };
  return (
    <div className={classes.phones}>
      {fields.map((field, index) => {
        const number = register(`phones.${index}.number`, {
          onBlur: (event: { target: { value: string } }) => tidy(index, event.target.value),
        });
        return (
          <div key={field.id} className={classes.phone}>
            <TextInput
              label={index === 0 ? 'Telefone com DDD' : `Telefone ${index + 1}`}
              placeholder="(11) 98765-4321"
              inputMode="tel"
              error={formState.errors.phones?.[index]?.number?.message}
              {...number}
            />
            <Controller
              control={control}
              name={`phones.${index}.whatsapp`}
              render={({ field: { value, ...whatsapp } }) => (
                <Switch
                  className={classes.beside}
                  label="WhatsApp"
                  aria-label={`O telefone ${index + 1} tem WhatsApp`}
                  checked={value}
                  {...whatsapp}
                />
              )}
            />
            {fields.length > 1 && (
              <ActionIcon
                className={classes.beside}
                variant="subtle"
                color="gray"
                aria-label={`Tirar o telefone ${index + 1}`}
                onClick={() => remove(index)}
              >
                <IconTrash size={18} />
              </ActionIcon>
            )}
          </div>
        );
      })}
      {fields.length < MAX_PHONES && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} />}
          className={classes.more}
          onClick={() => append({ number: '', whatsapp: true })}
        >
          Outro telefone
        </Button>
      )}
    </div>
  );
};
