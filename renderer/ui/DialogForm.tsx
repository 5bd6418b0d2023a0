import { Group, Modal, Stack } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { Icon } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import classes from './DialogForm.module.css';

interface DialogFormProps {
  readonly title: string;
  /** What saves, as a verb. */
  readonly confirm: string;
  readonly icon: Icon;
  readonly size?: number | undefined;
  /** It takes something back or destroys it: Enter alone goes back. */
  readonly danger?: boolean;
  /** Nothing has to be typed: the button takes the focus. */
  readonly asksOnly?: boolean;
  /** Much was typed: a click beside it does not close it. */
  readonly keepsTyped?: boolean;
  /** A question stands on top, and Escape belongs to it. */
  readonly isAsking?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over a screen: Enter saves, Escape goes back. */
export const DialogForm = ({ title, confirm, icon, size = 520, ...rest }: DialogFormProps) => {
  const {
    danger = false,
    asksOnly = false,
    keepsTyped = false,
    isAsking = false,
    onSubmit,
    onClose,
    children,
  } = rest;
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    try {
      await onSubmit();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={!keepsTyped}
      closeOnEscape={!isAsking}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          {children}
          <Group justify="flex-end" className={classes.actions}>
            <ActionButton keyHint="Esc" onClick={onClose} data-autofocus={danger || undefined}>
              Voltar
            </ActionButton>
            <ActionButton
              type="submit"
              primary={!danger}
              danger={danger}
              icon={icon}
              data-autofocus={asksOnly || undefined}
              keyHint={danger ? undefined : 'Enter'}
              loading={isBusy}
            >
              {confirm}
            </ActionButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
