import { useShop } from '@renderer/data/shop-context';
import { EmptyState } from '@renderer/ui/EmptyState';
import { formatMoney } from '@shared/money/format';
import { counted } from '@shared/wording/counted';
import { IconCircleCheck } from '@tabler/icons-react';
import { momentText } from './moment-text';
import type { Checked } from './use-inspection';

/** Everything follows: what was looked at, in figures, and when. */
export const SoundState = ({ checked: { figures, at } }: { readonly checked: Checked }) => {
  const { today } = useShop();
  const looked = [
    counted(figures.customers, 'cliente', 'clientes'),
    counted(figures.sales, 'venda', 'vendas'),
    counted(figures.installments, 'parcela', 'parcelas'),
    counted(figures.payments, 'recebimento', 'recebimentos'),
    counted(figures.lines, 'linha da fita', 'linhas da fita'),
  ].join(' · ');
  return (
    <EmptyState
      icon={IconCircleCheck}
      title="Tudo confere"
      text={
        <>
          {looked}
          <br />
          {formatMoney(figures.openCents)} em aberto
          <br />
          Conferidos {momentText(at, today)}. Cada saldo foi refeito a partir dos recebimentos, e cada
          registro da fita foi procurado.
        </>
      }
    />
  );
};
