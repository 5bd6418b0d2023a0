import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconArrowBackUp, IconBuildingStore } from '@tabler/icons-react';
import { Section } from './Section';
import classes from './SettingsScreen.module.css';

interface ExampleSectionProps {
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

/** The way into the example shop and back. */
export const ExampleSection = ({ onOpen, onLeave }: ExampleSectionProps) => {
  const { isExample } = useShop();
  return (
    <Section
      title="Loja de exemplo"
      note={
        isExample
          ? 'Você está na loja de exemplo. O que fizer aqui não muda nada na sua loja.'
          : 'Uma loja de mentira, com clientes, vendas e atrasos, para experimentar e ensinar. Fica separada da sua: nada se mistura.'
      }
    >
      <div className={classes.actions}>
        {isExample ? (
          <>
            <ActionButton primary icon={IconArrowBackUp} onClick={onLeave}>
              Sair do exemplo
            </ActionButton>
            <ActionButton icon={IconBuildingStore} onClick={onOpen}>
              Recomeçar o exemplo
            </ActionButton>
          </>
        ) : (
          <ActionButton primary icon={IconBuildingStore} onClick={onOpen}>
            Abrir a loja de exemplo
          </ActionButton>
        )}
      </div>
    </Section>
  );
};
