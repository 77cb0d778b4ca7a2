import { IconCheck } from '@tabler/icons-react';
import { useRemarks } from '../blocks/tell';
import classes from './Remarks.module.css';

/** What was said in passing; see `tell`. The region is always there, else a screen reader would not watch it. */
export function Remarks() {
  const remarks = useRemarks();
  return (
    <div className={classes.region} role="status">
      {remarks.map(({ id, words }) => (
        <p key={id} className={classes.remark}>
          <IconCheck size={20} aria-hidden />
          {words}
        </p>
      ))}
    </div>
  );
}
