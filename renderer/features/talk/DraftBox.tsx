import { Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { MarkedText } from '@renderer/ui/MarkedText';
import { TextButton } from '@renderer/ui/TextButton';
import { MAX_CONTACT_TEXT } from '@shared/domain/contact';
import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { IconAlertTriangle, IconBan, IconCircleCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import classes from './DraftBox.module.css';
import { draftVerdict, sizeText } from './draft-words';
import type { Outgoing } from './outgoing';
import { ToneList } from './ToneList';

const ICONS = { good: IconCircleCheck, attention: IconAlertTriangle, severe: IconBan } as const;

interface DraftBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly outgoing: Outgoing;
  /** Takes the kinder words of the first finding. */
  readonly onSoften: () => void;
  /** Has a dialog to itself. */
  readonly alone?: boolean;
}

/** The message as it will be sent, written over in place, with what is better said otherwise marked in it. */
export const DraftBox = ({
  text,
  onChange,
  outgoing: { channel, findings },
  onSoften,
  alone = false,
}: DraftBoxProps) => {
  const marks = useRef<HTMLDivElement>(null);
  const isTall = useMediaQuery('(min-height: 900px)');
  const { tone, says } = draftVerdict(text, findings);
  const size = sizeText(text, channel);
  const Icon = ICONS[tone];
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.currentTarget.blur();
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      onSoften();
    }
  };
  return (
    <div>
      <div className={classes.box}>
        <div ref={marks} className={classes.marks} aria-hidden>
          <MarkedText text={text} marks={findings} />
        </div>
        <Textarea
          aria-label="Mensagem para enviar"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onScroll={(event) => {
            if (marks.current) marks.current.scrollTop = event.currentTarget.scrollTop;
          }}
          autosize
          minRows={3}
          maxRows={alone || isTall ? 14 : 7}
          maxLength={MAX_CONTACT_TEXT}
          classNames={{ input: classes.bubble }}
        />
      </div>
      <p className={classes.says} data-tone={tone} role="status">
        <Icon size={18} aria-hidden /> {says}
        {findings.some(({ instead }) => instead !== null) && (
          <TextButton keyHint="T" title="Alt+Enter enquanto escreve" onClick={onSoften}>
            Trocar pelo sugerido
          </TextButton>
        )}
        {size && <span className={classes.size}>{size}</span>}
      </p>
      {findings.length > 0 && (
        <ToneList findings={findings} onAccept={(finding) => onChange(withKinderWording(text, finding))} />
      )}
    </div>
  );
};
