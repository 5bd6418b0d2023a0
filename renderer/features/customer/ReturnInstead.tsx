import { Group, Modal, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { paths } from '@renderer/ui/paths';
import type { Sale } from '@shared/domain/sale';
import { IconPackageImport } from '@tabler/icons-react';
import { useLocation } from 'wouter';

interface ReturnInsteadProps {
  readonly sale: Sale;
  readonly onClose: () => void;
}

/** A sale on which something was paid is no mistake to be forgotten: it is returned. */
export const ReturnInstead = ({ sale, onClose }: ReturnInsteadProps) => {
  const [, go] = useLocation();
  return (
    <Modal opened onClose={onClose} title="Esta venda já tem movimento" centered>
      <Text>
        Já há recebimentos ou devoluções, por isso ela não se cancela: a compra é devolvida, inteira ou em
        parte. O que está em aberto cai, e o que foi pago vira saldo a favor ou volta para o cliente. Você vê
        tudo antes de gravar.
      </Text>
      <Group justify="flex-end" mt="lg">
        <ActionButton keyHint="Esc" onClick={onClose}>
          Voltar
        </ActionButton>
        <ActionButton
          primary
          icon={IconPackageImport}
          keyHint="Enter"
          data-autofocus
          onClick={() => go(paths.returnGoods(sale.id))}
        >
          Devolver a compra
        </ActionButton>
      </Group>
    </Modal>
  );
};
