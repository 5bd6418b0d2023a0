import { Select, Text } from '@mantine/core';
import { type ReturnReason, returnReason, returnReasons } from '@shared/domain/cheque/return-reasons';
import { wantedReasons } from './wanted-reasons';

interface ReasonFieldProps {
  readonly value: number | null;
  readonly onChange: (code: number | null) => void;
  readonly error?: string;
}

const optionOf = ({ code, text }: ReturnReason) => ({ value: String(code), label: `${code} · ${text}` });

const DATA = returnReasons.map(optionOf);

/** The bank's reason, found by its number or by a word, with what it means. */
export const ReasonField = ({ value, onChange, error }: ReasonFieldProps) => {
  const reason = value === null ? undefined : returnReason(value);
  return (
    <>
      <Select
        data-autofocus
        label="Motivo carimbado no verso"
        placeholder="Número ou palavra: 11, assinatura, sustado…"
        nothingFoundMessage="Nenhum motivo com esse número ou palavra: confira o carimbo do banco."
        searchable
        selectFirstOptionOnChange
        autoSelectOnBlur
        maxDropdownHeight={280}
        data={DATA}
        filter={({ search }) => wantedReasons(search).map(optionOf)}
        value={value === null ? null : String(value)}
        onChange={(code) => onChange(code === null ? null : Number(code))}
        error={error}
      />
      {reason && (
        <Text>
          {reason.meaning} {reason.advice}
        </Text>
      )}
    </>
  );
};
