import { Button, Group } from '@mantine/core';
import { type NotificationData, notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

const MOST_AT_ONCE = 3;
const shown: string[] = [];

/** The newest is always seen: where there is no room it takes the place of the oldest. */
const show = (notification: NotificationData): string => {
  const id = notifications.show(notification);
  shown.push(id);
  if (shown.length > MOST_AT_ONCE) notifications.hide(shown.shift() ?? '');
  return id;
};

/** Says at the corner what happened; what was done can be undone from there for a while. */
export const notify = {
  done: (text: string, undo?: () => unknown): void => {
    const id = show({
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
      // Long enough to look at the paper that comes first.
      autoClose: undo ? 15_000 : 5_000,
    });
  },
  /** Somebody else comes: what was said, and could be undone, was not theirs. */
  clear: (): void => notifications.clean(),
  failed: (text: string): void => {
    show({
      message: text,
      icon: <IconAlertTriangle size={18} aria-hidden />,
      color: 'red',
      autoClose: 12_000,
    });
  },
};
