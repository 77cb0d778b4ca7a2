import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import classes from './TextLink.module.css';

function Anchor({ children, ...props }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...props} className={classes.link}>
      {children}
    </a>
  );
}

/** A way to another page within words. */
export const TextLink = createLink(Anchor);
