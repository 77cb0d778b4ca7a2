import { Paper } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './NowPanel.module.css';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands out on the page: the step that is due. */
export function Panel({ title, children }: PanelProps) {
  const heading = useId();
  return (
    <Paper component="section" className={classes.panel} aria-labelledby={heading}>
      <h2 id={heading} className={classes.title}>
        {title}
      </h2>
      {children}
    </Paper>
  );
}
