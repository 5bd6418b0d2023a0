import { Anchor } from '@mantine/core';
import { ShopFields, useShopForm } from '@renderer/features/shop-form';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconBuildingStore, IconNotebook, IconTableImport } from '@tabler/icons-react';
import { type FormEvent, useRef } from 'react';
import { DoorButton } from './DoorButton';
import classes from './WelcomeScreen.module.css';

interface WelcomeScreenProps {
  /** The shop is written down; where to go from here. */
  readonly onDone: (door: 'import' | 'empty') => void;
  readonly onExample: () => void;
  readonly onRestore: () => void;
}

/** The first run: the shop's name, and three doors. Nothing is stored before a door is taken. */
export const WelcomeScreen = ({ onDone, onExample, onRestore }: WelcomeScreenProps) => {
  const { form, submit } = useShopForm();
  const firstDoor = useRef<HTMLButtonElement>(null);
  const enter = (door: 'import' | 'empty') => submit(() => onDone(door));
  useShortcuts({ 1: () => enter('import'), 2: () => enter('empty'), 3: onExample });
  // Enter leads on to the doors: the keys 1 to 3 are only free once no field is being typed in.
  const leadOn = async (event: FormEvent) => {
    event.preventDefault();
    if (await form.trigger(undefined, { shouldFocus: true })) firstDoor.current?.focus();
  };
  return (
    <main className={classes.welcome}>
      <div className={classes.sheet}>
        <header>
          <h1 className={classes.title}>Boas-vindas ao Em Dia</h1>
          <p className={classes.lead}>
            Venda a prazo, receba em dia e mantenha o cliente. Tudo fica neste computador e funciona sem
            internet.
          </p>
        </header>
        <div className={classes.columns}>
          <form
            className={classes.panel}
            onSubmit={(event) => void leadOn(event)}
            noValidate
            aria-label="A sua loja"
          >
            <h2 className={classes.heading}>A sua loja</h2>
            <p className={classes.note}>Só o nome é obrigatório. O resto sai nos papéis e pode vir depois.</p>
            <ShopFields form={form} startHere />
            <button type="submit" hidden aria-hidden tabIndex={-1} />
          </form>
          <section className={classes.doors} aria-labelledby="doors">
            <h2 id="doors" className={classes.heading}>
              Como quer começar?
            </h2>
            <DoorButton
              ref={firstDoor}
              icon={IconTableImport}
              digit="1"
              title="Trazer minha planilha"
              text="Clientes e parcelas de um arquivo do Excel ou CSV. Você confere tudo antes de salvar."
              onClick={() => enter('import')}
            />
            <DoorButton
              icon={IconNotebook}
              digit="2"
              title="Começar do zero"
              text="Cadastre o primeiro cliente e faça a primeira venda agora."
              onClick={() => enter('empty')}
            />
            <DoorButton
              icon={IconBuildingStore}
              digit="3"
              title="Conhecer a loja de exemplo"
              text="Uma loja de mentira para experimentar à vontade. Não precisa preencher nada."
              onClick={onExample}
            />
            <p className={classes.restore}>
              Já usava o Em Dia em outro computador?{' '}
              <Anchor component="button" type="button" fw={600} inherit onClick={onRestore}>
                Restaurar uma cópia
              </Anchor>
            </p>
          </section>
        </div>
      </div>
    </main>
  );
};
