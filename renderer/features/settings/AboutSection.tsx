import { useShop } from '@renderer/data/shop-context';
import { SupportExport } from '@renderer/features/support';
import { Section } from './Section';
import classes from './SettingsScreen.module.css';

const WHERE = {
  desktop: 'Neste computador, na pasta do seu usuário. Leve cópias para um pen drive.',
  browser: 'Neste navegador, neste computador. Limpar os dados do navegador apaga a loja: faça cópias.',
} as const;

/** Which version this is, and what it does with the shop's data. */
export const AboutSection = () => {
  const { platform } = useShop();
  return (
    <Section title="Em Dia" note="Venda a prazo, receba em dia e mantenha o cliente.">
      <dl className={`${classes.card} ${classes.facts}`}>
        <dt>Versão</dt>
        <dd>{__APP_VERSION__}</dd>
        <dt>Internet</dt>
        <dd>O Em Dia não usa a internet. Nada da sua loja sai daqui sem você mandar.</dd>
        <dt>Onde ficam os dados</dt>
        <dd>{WHERE[platform.kind]}</dd>
        <dt>Licença</dt>
        <dd>Programa livre (MIT).</dd>
      </dl>
      <div className={classes.actions}>
        <SupportExport />
      </div>
    </Section>
  );
};
