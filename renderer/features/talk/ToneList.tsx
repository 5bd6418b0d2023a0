import { TextButton } from '@renderer/ui/TextButton';
import type { ToneFinding } from '@shared/rules/tone/finding';
import { counted } from '@shared/wording/counted';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import classes from './ToneList.module.css';

const SHOWN = 3;
const LONGEST_QUOTE = 48;

const quoted = (found: string): string =>
  `“${found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE).trimEnd()}…` : found}”`;

interface ToneListProps {
  readonly findings: readonly ToneFinding[];
  readonly onAccept: (finding: ToneFinding) => void;
}

const insteadText = ({ instead }: ToneFinding): string => (instead === '' ? 'tirar' : `“${instead}”`);

/** What was found in the text, why, by which article, and the kinder words for it. */
export const ToneList = ({ findings, onAccept }: ToneListProps) => {
  const hidden = findings.length - SHOWN;
  return (
    <ul className={classes.list} aria-label="O que rever na mensagem">
      {findings.slice(0, SHOWN).map((finding) => {
        const { start, found, severity, why, source, instead } = finding;
        const Icon = severity === 'severe' ? IconBan : IconAlertTriangle;
        return (
          <li key={start} data-severity={severity}>
            <Icon
              size={17}
              role="img"
              aria-label={severity === 'severe' ? 'não pode ser enviado' : 'sugestão'}
            />
            <div>
              <strong title={found}>{quoted(found)}</strong> {why} <small>({source})</small>{' '}
              {instead !== null && (
                <span className={classes.instead}>
                  {instead === '' ? 'Melhor' : 'Prefira'} {insteadText(finding)}{' '}
                  <TextButton onClick={() => onAccept(finding)}>Trocar</TextButton>
                </span>
              )}
            </div>
          </li>
        );
      })}
      {hidden > 0 && <li>e mais {counted(hidden, 'trecho', 'trechos')}</li>}
    </ul>
  );
};
