import { TextButton } from '@renderer/ui/TextButton';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import classes from './RemarkList.module.css';
import { nextProposal, type Remark } from './remarks';

interface RemarkListProps {
  readonly remarks: readonly Remark[];
  readonly onAccept: (remark: Remark) => void;
  readonly onGoTo: (remark: Remark) => void;
}

/** Of words to avoid; of the rest the remark itself says what is meant. */
const kinderText = ({ found, instead }: Remark): string =>
  found !== undefined && instead ? `Prefira “${instead}”${/[.!?]$/.test(instead) ? '' : '.'} ` : '';

/** What to put right in the text, why, and what is proposed for it. */
export const RemarkList = ({ remarks, onAccept, onGoTo }: RemarkListProps) => {
  const next = nextProposal(remarks);
  return (
    <ul className={classes.list} aria-label="O que rever no texto">
      {remarks.map((remark) => {
        const { field, start, end, severity, found, says, source, instead } = remark;
        const Icon = severity === 'severe' ? IconBan : IconAlertTriangle;
        return (
          <li key={`${field} ${start} ${says}`} data-severity={severity}>
            <Icon size={17} role="img" aria-label={severity === 'severe' ? 'impede de salvar' : 'sugestão'} />
            <div>
              {found !== undefined && (
                <>
                  <button type="button" className={classes.found} onClick={() => onGoTo(remark)}>
                    “{found}”
                  </button>{' '}
                </>
              )}
              {says} {source && <small>({source})</small>} {kinderText(remark)}
              <span className={classes.actions}>
                {found === undefined && end > start && (
                  <TextButton onClick={() => onGoTo(remark)}>Ver</TextButton>
                )}
                {instead !== null && (
                  <TextButton
                    keyHint={remark === next ? 'Alt Enter' : undefined}
                    onClick={() => onAccept(remark)}
                  >
                    {instead === '' ? 'Tirar' : 'Trocar'}
                  </TextButton>
                )}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
};
