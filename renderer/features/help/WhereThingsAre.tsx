import { Anchor } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { paths } from '@renderer/ui/paths';
import { Link } from 'wouter';
import classes from './HelpScreen.module.css';

const WHERE = {
  desktop: {
    data: 'Neste computador, na pasta do seu usuário. Nada vai para a internet.',
    copies: 'Na pasta que você escolheu em Ajustes. Prefira um pen drive ou uma pasta que vai para a nuvem.',
  },
  browser: {
    data: 'Neste navegador, neste computador. Nada vai para a internet. Limpar os dados do navegador apaga a loja.',
    copies: 'Na pasta de downloads. Leve o arquivo para um pen drive.',
  },
} as const;

export const WhereThingsAre = () => {
  const { platform } = useShop();
  const { data, copies } = WHERE[platform.kind];
  return (
    <section className={classes.card} aria-labelledby="where">
      <h2 id="where" className={classes.heading}>
        Onde fica cada coisa
      </h2>
      <dl className={classes.rules}>
        <div>
          <dt>Os dados da loja</dt>
          <dd>{data}</dd>
        </div>
        <div>
          <dt>As cópias de segurança</dt>
          <dd>
            {copies}{' '}
            <Anchor component={Link} href={paths.settings('copias')} inherit>
              Ver as cópias
            </Anchor>
          </dd>
        </div>
      </dl>
    </section>
  );
};
