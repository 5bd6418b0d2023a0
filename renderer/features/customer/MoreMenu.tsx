import { useShop } from '@renderer/data/shop-context';
import { useState } from 'react';
import { ChoiceMenu } from './ChoiceMenu';
import type { FileDialogProps } from './file-dialog';
import { moreChoices } from './more-choices';

/** What is seldom done with a customer, each with what it is for. */
export const MoreMenu = ({ file, action, onClose, onAct }: FileDialogProps) => {
  const { today, terms } = useShop();
  const [selected, setSelected] = useState(0);
  if (action?.what !== 'more') return null;
  const choices = moreChoices(file, today, terms);
  return (
    <ChoiceMenu
      title="Mais opções"
      verb="abrir"
      choices={choices}
      selected={selected}
      onSelect={setSelected}
      onChoose={(key) => {
        const choice = choices.find((each) => each.key === key);
        if (choice) onAct({ what: choice.key, id: file.customer.id });
      }}
      onClose={onClose}
    />
  );
};
