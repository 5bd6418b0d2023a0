import { Group, Loader, Stack, Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { CopyList } from '@renderer/features/recovery';
import { ActionButton } from '@renderer/ui/ActionButton';
import { type FoundCopy, findCopies } from '@renderer/use-cases/find-copies';
import { IconFileSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './RestoreCustomer.module.css';

interface ChooseCopyProps {
  /** Whom it is about, where that is known. */
  readonly name: string | undefined;
  readonly onChoose: (copy: FoundCopy) => void;
  readonly onFile: () => void;
}

/** Which copy to look into: those within reach, or a file from elsewhere. */
export const ChooseCopy = ({ name, onChoose, onFile }: ChooseCopyProps) => {
  const { platform } = useShop();
  const [copies, setCopies] = useState<readonly FoundCopy[]>();
  useEffect(() => {
    let isCurrent = true;
    void findCopies(platform).then((found) => {
      if (isCurrent) setCopies(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [platform]);
  return (
    <Stack>
      <Text>
        {name ? `A ficha de ${name}` : 'A ficha de um cliente'} volta a ser o que era na cópia. Os outros
        clientes não mudam, e nada muda antes de você confirmar.
      </Text>
      {copies === undefined && <Loader size="sm" aria-label="Procurando cópias" />}
      {copies?.length === 0 && <Text c="dimmed">Nenhuma cópia por aqui. Escolha o arquivo de uma.</Text>}
      {copies && copies.length > 0 && (
        <div className={classes.copies}>
          <CopyList copies={copies.map((copy) => ({ copy }))} onChoose={onChoose} />
        </div>
      )}
      <Group justify="flex-end">
        <span data-start={copies?.length === 0 || undefined}>
          <ActionButton icon={IconFileSearch} primary={copies?.length === 0} onClick={onFile}>
            Escolher um arquivo…
          </ActionButton>
        </span>
      </Group>
    </Stack>
  );
};
