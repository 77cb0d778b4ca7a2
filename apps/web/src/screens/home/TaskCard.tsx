import { Link, type LinkProps } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../blocks/Loading';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import type { Read } from '../../client/use-read';
import classes from './TaskCard.module.css';

interface TaskCardProps {
  readonly title: string;
  /** The whole list. */
  readonly all: LinkProps;
  /** How many there are in all. */
  readonly count: number | undefined;
  readonly read: Pick<Read<unknown>, 'problem' | 'retry'>;
  /** Rows, the first few. */
  readonly children: ReactNode;
}

/** One kind of work that waits: how much, the first few, and the way to all. */
export function TaskCard({ title, all, count, read: { problem, retry }, children }: TaskCardProps) {
  const { t } = useTranslation('home');
  const heading = useId();
  return (
    <section className={classes.card} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading}>{title}</h2>
        {count !== undefined && <span className={classes.count}>{count}</span>}
      </header>
      {count === undefined && problem === undefined && <Loading rows={2} />}
      <ProblemAlert problem={problem} onRetry={retry} />
      {count === 0 && <p className={classes.none}>{t('today.nothing')}</p>}
      {count !== undefined && count > 0 && (
        <>
          <ul className={classes.list}>{children}</ul>
          <Link {...all} className={classes.all}>
            {t('today.all')}
          </Link>
        </>
      )}
    </section>
  );
}

interface TaskProps {
  readonly link: LinkProps;
  readonly title: string;
  readonly children?: ReactNode;
}

export function Task({ link, title, children }: TaskProps) {
  return (
    <li className={classes.task}>
      <Link {...link} className={classes.title}>
        {title}
      </Link>
      <div className={classes.detail}>{children}</div>
    </li>
  );
}
