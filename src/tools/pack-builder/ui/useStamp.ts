import { useEffect, useState } from 'react';
import type { Stamp } from '../../stamp/stamp.ts';
import { followStamp, recallStamp } from '../../stamp/storage.ts';

/** The school's own words as this device knows them at every moment, if it does. */
export function useStamp(): Stamp | undefined {
  const [stamp, setStamp] = useState(recallStamp);
  useEffect(() => followStamp(setStamp), []);
  return stamp;
}
