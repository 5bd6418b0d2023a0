import { Text, TextInput } from '@mantine/core';
import { movedBy } from '@renderer/ui/ListSearch';
import { VirtualList } from '@renderer/ui/VirtualList';
import { returnReason } from '@shared/domain/cheque/return-reasons';
import { type KeyboardEvent, useState } from 'react';
import classes from './ReasonField.module.css';
import { wantedReasons } from './wanted-reasons';

interface ReasonFieldProps {
  readonly value: number | null;
  readonly onChange: (code: number | null) => void;
  readonly error?: string;
}

const ROW_HEIGHT = 34;
const SHOWN = 5;
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 4, PageUp: -4 };

/** The bank's reason, found by its number or by a word: the first that fits is taken as it is typed. */
export const ReasonField = ({ value, onChange, error }: ReasonFieldProps) => {
  const [typed, setTyped] = useState('');
  const wanted = wantedReasons(typed);
  const selected = wanted.findIndex(({ code }) => code === value);
  const choose = (index: number) => onChange(wanted[index]?.code ?? null);
  const type = (text: string) => {
    setTyped(text);
    onChange(text.trim() === '' ? null : (wantedReasons(text)[0]?.code ?? null));
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    choose(movedBy(selected, by, wanted.length));
  };
  const reason = value === null ? undefined : returnReason(value);
  return (
    <>
      <TextInput
        data-autofocus
        label="Motivo carimbado no verso"
        placeholder="Número ou palavra: 11, assinatura, sustado…"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={step}
        error={error}
      />
      <div className={classes.list} style={{ height: Math.min(SHOWN, wanted.length || 1) * ROW_HEIGHT + 1 }}>
        {wanted.length === 0 ? (
          <Text c="var(--soft)">Nenhum motivo com esse número ou palavra: confira o carimbo do banco.</Text>
        ) : (
          <VirtualList
            label="Motivos"
            items={wanted}
            rowHeight={ROW_HEIGHT}
            selected={selected}
            onSelect={choose}
            onOpen={choose}
            renderRow={({ code, text }) => (
              <span className={classes.row}>
                <b>{code}</b> {text}
              </span>
            )}
          />
        )}
      </div>
      {reason && <Text>{reason.meaning}</Text>}
    </>
  );
};
