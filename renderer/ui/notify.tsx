import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

/** Says at the corner what happened; what was done can be undone from there for a while. */
export const notify = {
  done: (text: string, undo?: () => unknown): void => {
    const id = notifications.show({
      message: undo ? (
        <Group justify="space-between" wrap="nowrap">
          <span>{text}</span>
          <Button
            flex="none"
            size="compact-sm"
            variant="light"
            style={{ flex: 'none' }}
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            Desfazer
          </Button>
        </Group>
      ) : (
        text
      ),
      icon: <IconCheck size={18} aria-hidden />,
      color: 'green',
      autoClose: undo ? 10_000 : 5_000,
    });
  },
  failed: (text: string): void => {
    notifications.show({
      message: text,
      icon: <IconAlertTriangle size={18} aria-hidden />,
      color: 'red',
      autoClose: 12_000,
    });
  },
};
