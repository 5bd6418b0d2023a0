import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import classes from './ChooseStep.module.css';

interface ChooseStepProps {
  readonly problem?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Choosing the file: with the button, the keyboard, or by dropping it anywhere in the area. */
export const ChooseStep = ({ problem, onFiles }: ChooseStepProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useKeyHints([
    { keys: ['Enter'], label: 'escolher a planilha' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  const [, go] = useLocation();
  const leave = () => go(paths.today());
  useShortcuts({ Escape: leave });
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.target.files);
    event.target.value = '';
  };
  return (
    <Page
      title="Importar planilha"
      subtitle="Traga de uma vez o caderno da loja (clientes, vendas, parcelas) ou a gaveta de cheques."
    >
      <section
        className={classes.area}
        data-over={isOver || undefined}
        aria-label="Escolher a planilha"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        {problem && (
          <div className={classes.problem} role="alert">
            <IconAlertTriangle size={22} aria-hidden />
            {problem}
          </div>
        )}
        <IconFileSpreadsheet className={classes.icon} size={48} stroke={1.25} aria-hidden />
        <h2 className={classes.title}>Arraste a planilha para cá</h2>
        <ActionButton primary keyHint="Enter" onClick={() => input.current?.click()} autoFocus>
          Escolher planilha
        </ActionButton>
        <p className={classes.kinds}>
          Excel (.xlsx) ou CSV, até 40 MB. As planilhas tiradas do próprio Em Dia voltam como eram.
        </p>
        <input
          ref={input}
          className={classes.input}
          type="file"
          multiple
          accept=".csv,.txt,.tsv,.xlsx"
          aria-label="Arquivo da planilha"
          tabIndex={-1}
          onChange={picked}
        />
      </section>
      <ul className={classes.promises}>
        <li>
          <b>Uma linha por parcela</b>, ou por venda com o número de parcelas, ou por cheque. Os títulos podem
          ser os seus: nós reconhecemos.
        </li>
        <li>
          <b>Você confere antes.</b> Mostramos os totais e as linhas que não entendemos; só então salva.
        </li>
        <li>
          <b>Pode desfazer.</b> E importar de novo o mesmo arquivo não repete nada.
        </li>
      </ul>
    </Page>
  );
};
