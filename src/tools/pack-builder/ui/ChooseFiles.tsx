import { type ChangeEvent, useState } from 'react';
import { fileNameOf, type PackItem } from './item.ts';
import { isOnDisk, type Pdfs } from './pdfs.ts';
import { useWords } from './words.ts';

interface ChooseFilesProps {
  items: PackItem[];
  pdfs: Pdfs;
}

/** Lets the reader choose the PDFs, by folder or one by one, and lists those that are missing. */
export default function ChooseFiles({ items, pdfs }: ChooseFilesProps) {
  const { say } = useWords();
  const [, setTimes] = useState(0);
  const missing = items.filter((item) => !pdfs.has(item));
  const others = pdfs.notNeeded(items);
  const folder = `packs/${items[0]!.file.replace(/\/[^/]+$/, '')}`;

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    pdfs.choose([...(target.files ?? [])].filter(({ name }) => /\.pdf$/i.test(name)));
    setTimes((times) => times + 1);
    // Reset, so that the same folder can be chosen again after files were added to it.
    target.value = '';
  }

  return (
    <div className="pack-files">
      <p>{say(isOnDisk() ? 'pick.onDisk' : 'pick.offline')}</p>
      <label>
        <span>{say('pick.folder', { folder })}</span>
        <input type="file" ref={asFolder} onChange={take} />
      </label>
      <label>
        <span>{say('pick.files')}</span>
        <input type="file" accept="application/pdf,.pdf" multiple onChange={take} />
      </label>
      <p role="status">
        {missing.length === 0
          ? say('pick.allThere', { count: items.length })
          : [
              say('pick.missing', { count: missing.length, files: missing.map(fileNameOf).join(say('words.and')) }),
              ...(others > 0 ? [say('pick.others', { count: others })] : []),
            ].join(' ')}
      </p>
    </div>
  );
}

/** Makes a file input choose folders; React has no prop for it. */
function asFolder(input: HTMLInputElement | null): void {
  if (input) input.webkitdirectory = true;
}
