import classes from './Negotiation.module.css';
import type { PolicyEditor } from './use-policy-editor';

/** The offers that the policy being typed makes of an example, in the band last worked on. */
export const OfferExample = ({ editor: { example } }: { readonly editor: PolicyEditor }) => (
  <div className={classes.example} role="status">
    {example === null ? (
      <p>Corrija o que está marcado para ver o efeito num exemplo.</p>
    ) : (
      <dl>
        {example.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )}
  </div>
);
