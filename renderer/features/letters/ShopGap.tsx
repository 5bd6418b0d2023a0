import { TextButton } from '@renderer/ui/TextButton';
import type { Shop } from '@shared/domain/shop';
import { identificationGap } from '@shared/rules/messages/identification';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './LettersScreen.module.css';

interface ShopGapProps {
  readonly shop: Shop;
  readonly onSettings: () => void;
}

/** What the law asks of every letter about a payment and the shop has not filled in. */
export const ShopGap = ({ shop, onSettings }: ShopGapProps) => {
  const gap = identificationGap(shop);
  if (gap === null) return null;
  return (
    <p className={classes.gap} role="note">
      <IconAlertTriangle size={18} aria-hidden />
      <span>
        O Código de Defesa do Consumidor (art. 42-A) pede nome, endereço e CPF ou CNPJ da loja em cada carta.{' '}
        {gap}
      </span>
      <TextButton onClick={onSettings}>Completar agora</TextButton>
    </p>
  );
};
