import { paths } from '@renderer/ui/paths';
import { TextButton } from '@renderer/ui/TextButton';
import { IconArrowRight } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import classes from './AgreementDetail.module.css';
import type { ChainLink } from './chain';

const nameOf = ({ number, note }: ChainLink): string =>
  note === '' ? `nº ${number}` : `nº ${number}, ${note}`;

/** The agreements before and after this one, each one press away. */
export const ChainRow = ({ chain }: { readonly chain: readonly ChainLink[] }) => {
  const [, go] = useLocation();
  if (chain.length === 0) return null;
  return (
    <section className={classes.section} aria-label="Renegociações">
      <h3>Renegociações</h3>
      <ol className={classes.chain}>
        {chain.map((link, index) => (
          <li key={link.id}>
            {index > 0 && <IconArrowRight size={16} aria-label="continuou no" />}
            {link.isThis ? (
              <b>este, {nameOf(link)}</b>
            ) : (
              <TextButton onClick={() => go(paths.agreement(link.id))}>Acordo {nameOf(link)}</TextButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
