import { Link, useRouter, type LinkProps } from '@tanstack/react-router';
import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from './Loading';
import classes from './Page.module.css';

interface PageProps {
  /** Heading and title of the tab; undefined while the record it names is fetched. */
  readonly title: string | undefined;
  /** One or two sentences: what one does here. */
  readonly lead?: ReactNode;
  /** The page above, as in "Find suppliers" over a product. */
  readonly up?: { readonly link: LinkProps; readonly label: string };
  /** Beside the heading, as a status. */
  readonly mark?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** Every screen's frame: one h1, which gets the focus after a navigation so that a screen reader hears where one is. */
export function Page({ title, lead, up, mark, actions, children }: PageProps) {
  const heading = useFocusAfterNavigation();
  useTitle(title);
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <div className={classes.words}>
          {up && (
            <Link {...up.link} className={classes.up} data-screen-only>
              <IconChevronLeft size={18} aria-hidden />
              {up.label}
            </Link>
          )}
          <div className={classes.titleRow}>
            <h1 ref={heading} tabIndex={-1} className={classes.title} aria-busy={title === undefined}>
              {title ?? <Loading line />}
            </h1>
            {mark}
          </div>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && (
          <div className={classes.actions} data-screen-only>
            {actions}
          </div>
        )}
      </header>
      {children}
    </article>
  );
}

function useFocusAfterNavigation() {
  const heading = useRef<HTMLHeadingElement>(null);
  const router = useRouter();
  useEffect(() => {
    // The first page of a visit keeps the browser's own start, and the skip link its place as the first stop.
    const navigated = router.state.location.state.__TSR_index > 0;
    if (navigated) heading.current?.focus({ preventScroll: true });
  }, [router]);
  return heading;
}

function useTitle(title: string | undefined) {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${product}`;
  }, [title, product]);
}
