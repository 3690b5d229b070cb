import { useEffect, useRef, useState } from 'react';
import { SaveError } from '../../save-paper/source.ts';
import { fetchTool } from '../../save-paper/tool.ts';
import { TooLong } from '../../stamp/ink.ts';
import { MissingPdfs, makePack, type PackOrder, type Printed, type Step } from './makePack.ts';
import { type PdfProblem, type Pdfs, toolAddress } from './pdfs.ts';

/** The state of making a PDF. `ready`: the PDF is available as an object URL. */
export type Making =
  | { step: 'idle' }
  | Step
  | ({ step: 'ready'; address: string; bytes: number; order: PackOrder } & Omit<Printed, 'pdf'>)
  | { step: 'stopped' }
  | { step: 'failed'; problems: PdfProblem[] }
  | { step: 'broken'; why: 'tool' | 'tooLong' | 'broken' };

export interface UsedMaking {
  making: Making;
  make: (order: PackOrder) => void;
  stop: () => void;
}

/** Makes a pack and reports the progress. The result is released when the component unmounts. */
export function useMaking(pdfs: Pdfs): UsedMaking {
  const [making, setMaking] = useState<Making>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);
  const made = useRef<string>(undefined);

  useEffect(
    () => () => {
      running.current?.abort();
      if (made.current) URL.revokeObjectURL(made.current);
    },
    [],
  );

  async function run(order: PackOrder): Promise<void> {
    const stopper = new AbortController();
    const { signal } = stopper;
    running.current = stopper;
    try {
      const { pdf, ...printed } = await makePack(order, pdfs, () => fetchTool(toolAddress()), setMaking, signal);
      signal.throwIfAborted();
      made.current = URL.createObjectURL(new Blob([pdf as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }));
      setMaking({ step: 'ready', address: made.current, bytes: pdf.length, order, ...printed });
    } catch (error) {
      setMaking(signal.aborted ? { step: 'stopped' } : outcomeOf(error));
    }
  }

  return { making, make: (order) => void run(order), stop: () => running.current?.abort() };
}

function outcomeOf(error: unknown): Making {
  if (error instanceof MissingPdfs) return { step: 'failed', problems: error.problems };
  if (error instanceof SaveError) return { step: 'broken', why: 'tool' };
  if (error instanceof TooLong) return { step: 'broken', why: 'tooLong' };
  console.error(error);
  return { step: 'broken', why: 'broken' };
}
