import type { Authorisation } from '@shared/domain/agreement/agreement';
import classes from './AgreementDetail.module.css';

/** What went beyond the shop's policy, and the owner's reason. */
export const AuthorisationNote = ({
  authorisation,
}: {
  readonly authorisation: Authorisation | undefined;
}) => {
  if (!authorisation) return null;
  const { beyond, reason } = authorisation;
  return (
    <section className={classes.section} aria-label="Fora da política da loja">
      <h3>Fora da política da loja</h3>
      {beyond.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className={classes.subtitle}>Motivo: “{reason}”</p>
    </section>
  );
};
