import { Button, type ButtonProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './GuardedButton.module.css';

interface GuardedButtonProps extends ButtonProps {
  /** Why it cannot be used now, in words; undefined when it can. */
  readonly off: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A button that says why it is off. It keeps its place in the tab order, so that the reason is found and heard. */
export function GuardedButton({ off, type = 'button', onClick, children, ...look }: GuardedButtonProps) {
  const why = useId();
  const isOff = off !== undefined;
  return (
    <div>
      <Button
        {...look}
        type={isOff ? 'button' : type}
        data-disabled={isOff || undefined}
        aria-disabled={isOff || undefined}
        aria-describedby={isOff ? why : undefined}
        onClick={isOff ? undefined : onClick}
      >
        {children}
      </Button>
      {isOff && (
        <p id={why} className={classes.why}>
          {off}
        </p>
      )}
    </div>
  );
}
