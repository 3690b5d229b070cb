import { useEffect, useState } from 'react';
import { followStamp, recallStamp } from '../../stamp/memory.ts';
import type { Stamp } from '../../stamp/stamp.ts';

/** The school's own words as this device knows them at every moment, if it does. */
export function useStamp(): Stamp | undefined {
  const [stamp, setStamp] = useState(recallStamp);
  useEffect(() => followStamp(setStamp), []);
  return stamp;
}
