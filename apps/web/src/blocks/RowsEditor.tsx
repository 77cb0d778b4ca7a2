import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './RowsEditor.module.css';

interface RowsEditorProps<Row extends { readonly key: string }> {
  readonly rows: readonly Row[];
  /** "Line 1": heads the row and is told with each of its fields. */
  readonly rowName: (index: number) => string;
  readonly addWord: string;
  readonly removeWord: string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly max: number;
  readonly children: (row: Row, index: number) => ReactNode;
}

/**
 * Rows of a form that can be added and removed. The focus goes into a new row's first field, and after a removal to the
 * button that adds, so that the keyboard never falls out of the form.
 */
export function RowsEditor<Row extends { readonly key: string }>(props: RowsEditorProps<Row>) {
  const { rows, rowName, addWord, removeWord, onAdd, onRemove, max, children } = props;
  const { frame, adder } = useFocusFollowing(rows.length);
  return (
    <div>
      <div ref={frame}>
        {rows.map((row, index) => (
          <div key={row.key} role="group" aria-label={rowName(index)} className={classes.row}>
            <div className={classes.head}>
              <span className={classes.name}>{rowName(index)}</span>
              {rows.length > 1 && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  aria-label={`${removeWord}: ${rowName(index)}`}
                  onClick={() => onRemove(index)}
                >
                  {removeWord}
                </Button>
              )}
            </div>
            {children(row, index)}
          </div>
        ))}
      </div>
      {rows.length < max && (
        <Button ref={adder} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
          {addWord}
        </Button>
      )}
    </div>
  );
}

function useFocusFollowing(count: number) {
  const frame = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) frame.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    if (count < before.current) adder.current?.focus();
    before.current = count;
  }, [count]);
  return { frame, adder };
}
