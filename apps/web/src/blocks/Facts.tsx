import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface FactsProps {
  /** Name and value; a value that is null is left out. */
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}

/** What is known of a record, name beside value. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value }) => value != null && value !== '')
        .map(({ name, value }) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
