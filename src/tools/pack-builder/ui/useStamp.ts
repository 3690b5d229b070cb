import { useEffect, useState } from 'react';
import type { Stamp } from '../../stamp/stamp.ts';
import { followStamp, recallStamp } from '../../stamp/storage.ts';

/** Returns the school's stamp that is saved on this device, if any, and follows its changes. */
export function useStamp(): Stamp | undefined {
  const [stamp, setStamp] = useState(recallStamp);
  useEffect(() => followStamp(setStamp), []);
  return stamp;
}
