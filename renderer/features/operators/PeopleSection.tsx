import { readOperators } from '@renderer/data/settings';
import { useLive } from '@renderer/data/shop-context';
import { Section } from '@renderer/features/settings';
import { peopleAtWork } from '@shared/domain/operator';
import { NoPeople } from './NoPeople';
import { PeopleOfShop } from './PeopleOfShop';

/** Ajustes, Pessoas: who uses the app in this shop, and with which PIN. */
export const PeopleSection = () => {
  const operators = useLive(readOperators, []);
  if (!operators) return null;
  const isOn = peopleAtWork(operators).length > 0;
  return (
    <Section
      title="Pessoas"
      wide="full"
      note={
        isOn
          ? 'Quem usa o Em Dia nesta loja, e o que cada um faz sozinho.'
          : 'Hoje ninguém precisa dizer quem é: quem senta na frente do computador faz tudo.'
      }
    >
      {isOn ? <PeopleOfShop operators={operators} /> : <NoPeople />}
    </Section>
  );
};
