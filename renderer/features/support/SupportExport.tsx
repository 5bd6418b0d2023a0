import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { later } from '@renderer/ui/later';
import { IconFileDescription } from '@tabler/icons-react';
import { useState } from 'react';

const SupportDialog = later(async () => (await import('./SupportDialog')).SupportDialog);

/** For when something went wrong: a file for whoever helps, shown before it is saved. */
export const SupportExport = () => {
  const shop = useShop();
  const [text, setText] = useState<string | null>(null);
  const show = async () => {
    const { gatherSupportText } = await import('./gather');
    setText(await gatherSupportText(shop));
  };
  return (
    <>
      <ActionButton icon={IconFileDescription} onClick={() => void show()}>
        Exportar para o suporte…
      </ActionButton>
      {text !== null && <SupportDialog text={text} onClose={() => setText(null)} />}
    </>
  );
};
