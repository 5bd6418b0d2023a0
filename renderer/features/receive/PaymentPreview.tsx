import classes from './PaymentPreview.module.css';
import type { PaymentPreviewText, Piece } from './preview-words';

const plain = (sentence: readonly Piece[]): string => sentence.map(({ text }) => text).join('');

/** "Se pagar R$ X agora": all that would happen, before anything is saved. */
export const PaymentPreview = ({ preview }: { readonly preview: PaymentPreviewText | null }) => (
  <div className={classes.preview} role="status">
    {preview && (
      <>
        <h2>{preview.title}</h2>
        {preview.sentences.map((sentence) => (
          <p key={plain(sentence)}>
            {sentence.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}
          </p>
        ))}
      </>
    )}
  </div>
);
