import { useState } from 'react';

interface Dialog {
  readonly opened: boolean;
  /** Another one at each opening: as a `key` it gives the dialog a fresh form. The closed dialog stays, so that the focus finds its way back. */
  readonly opening: number;
  readonly open: () => void;
  readonly close: () => void;
}

export function useDialog(): Dialog {
  const [{ opened, opening }, set] = useState({ opened: false, opening: 0 });
  return {
    opened,
    opening,
    open: () => set({ opened: true, opening: opening + 1 }),
    close: () => set({ opened: false, opening }),
  };
}
