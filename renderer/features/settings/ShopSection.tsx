import { useShop } from '@renderer/data/shop-context';
import { ShopFields, useShopForm } from '@renderer/features/shop-form';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { shopEntryOf } from '@shared/domain/shop-entry';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { type FormEvent, useEffect } from 'react';
import { Section } from './Section';
import classes from './SettingsScreen.module.css';
import { useUndoSetting } from './use-undo-setting';

/** The shop's own data, as they go on every paper. */
export const ShopSection = () => {
  const { shop } = useShop();
  const { form, submit } = useShopForm(shop);
  const undo = useUndoSetting();
  const { reset } = form;
  // Also after an undo or a change in another window.
  useEffect(() => reset(shopEntryOf(shop)), [shop, reset]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    submit(({ seq }) => {
      if (seq === undefined) notify.done('Os dados da loja já estavam assim.');
      else notify.done('Dados da loja salvos.', () => undo(seq));
    });
  };
  return (
    <Section
      title="Loja"
      note="Nome, endereço e CPF ou CNPJ saem em cada carnê, recibo e acordo, como pede o Código de Defesa do Consumidor (art. 42-A)."
    >
      <form className={classes.card} onSubmit={save} noValidate aria-label="Dados da loja">
        <ShopFields form={form} />
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
      <div className={classes.actions}>
        <ActionButton primary icon={IconDeviceFloppy} keyHint="Enter" onClick={save}>
          Salvar
        </ActionButton>
      </div>
    </Section>
  );
};
