import { localMoment } from '@renderer/data/local-moment';
import { type ExportLine, exportLog } from '@renderer/data/queries/export-log';
import { useShop } from '@renderer/data/shop-context';
import { formatDay } from '@shared/calendar/format';
import { useEffect, useState } from 'react';
import classes from './Privacy.module.css';

const whenText = ({ entry }: ExportLine): string => {
  const { hour, minute } = localMoment(entry.at);
  return `${formatDay(entry.day)} às ${hour}:${minute.toString().padStart(2, '0')}`;
};

/** What left the shop, when and by whom (LGPD art. 37). */
export const ExportLog = () => {
  const { db } = useShop();
  // Read once: it goes through the whole journal.
  const [lines, setLines] = useState<readonly ExportLine[]>();
  useEffect(() => {
    let current = true;
    void exportLog(db).then((found) => {
      if (current) setLines(found);
    });
    return () => {
      current = false;
    };
  }, [db]);
  return (
    <section className={classes.card} aria-label="Dados que saíram da loja">
      <h3 className={classes.heading}>Dados que saíram da loja</h3>
      {lines === undefined && <p className={classes.soft}>Procurando…</p>}
      {lines?.length === 0 && (
        <p className={classes.soft}>
          Nada ainda. Planilhas e dados de um cliente que você imprimir ou salvar ficam anotados aqui.
        </p>
      )}
      {lines && lines.length > 0 && (
        <ul className={classes.list}>
          {lines.map((line) => (
            <li key={line.entry.seq}>
              <span>
                {line.entry.label}
                {line.who && <span className={classes.soft}> · por {line.who}</span>}
              </span>
              <span className={classes.soft}>{whenText(line)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
