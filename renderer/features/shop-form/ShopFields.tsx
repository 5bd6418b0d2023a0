import { TextInput } from '@mantine/core';
import type { ShopEntry } from '@shared/domain/shop-entry';
import { formatDocument, parseDocument } from '@shared/identity/document';
import { parsePhone } from '@shared/identity/phone';
import { formatPixKey, parsePixKey, pixKeyKindName } from '@shared/identity/pix-key';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import classes from './ShopFields.module.css';

interface ShopFieldsProps<Read> {
  readonly form: UseFormReturn<ShopEntry, unknown, Read>;
  /** Puts the keyboard on the name at once. */
  readonly startHere?: boolean;
}

/** What was typed, as people write it; null when it cannot be read. */
const tidied: Partial<Record<keyof ShopEntry, (typed: string) => string | null>> = {
  document: (typed) => {
    const parsed = parseDocument(typed);
    return parsed.ok ? formatDocument(parsed.value.value) : null;
  },
  phone: (typed) => {
    const parsed = parsePhone(typed);
    return parsed.ok ? parsed.value.formatted : null;
  },
  pixKey: (typed) => {
    const parsed = parsePixKey(typed);
    return parsed.ok ? formatPixKey(parsed.value) : null;
  },
};

/** The fields of the shop itself. Only the name is needed; the rest goes on the papers. */
export const ShopFields = <Read,>({ form, startHere }: ShopFieldsProps<Read>) => {
  const { control, register, setValue, formState } = form;
  const pixKey = parsePixKey(useWatch({ control, name: 'pixKey' }));
  const field = (name: keyof ShopEntry) => ({
    ...register(name, {
      onBlur: (event: { target: { value: string } }) => {
        const better = tidied[name]?.(event.target.value);
        if (better) setValue(name, better, { shouldDirty: true });
      },
    }),
    autoComplete: 'off',
    error: formState.errors[name]?.message,
  });
  return (
    <div className={classes.fields}>
      <TextInput
        {...field('name')}
        className={classes.wide}
        label="Nome da loja"
        required
        autoFocus={startHere}
      />
      <TextInput {...field('document')} label="CPF ou CNPJ" />
      <TextInput {...field('phone')} label="Telefone com DDD" placeholder="(11) 98765-4321" inputMode="tel" />
      <TextInput
        {...field('address')}
        className={classes.wide}
        label="Endereço"
        placeholder="Rua, número e bairro"
      />
      <div className={`${classes.wide} ${classes.city}`}>
        <TextInput {...field('city')} label="Cidade" />
        <TextInput {...field('state')} label="Estado" placeholder="CE" maxLength={2} />
      </div>
      <TextInput
        {...field('pixKey')}
        className={classes.wide}
        label="Chave Pix"
        description={
          pixKey.ok
            ? `Reconhecida como ${pixKeyKindName(pixKey.value.kind)}.`
            : 'Sai no carnê, para o cliente pagar pelo celular.'
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {formState.errors.root && (
        <p role="alert" className={classes.problem}>
          {formState.errors.root.message}
        </p>
      )}
    </div>
  );
};
