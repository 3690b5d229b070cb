/** Mouths of the three faces of an exit check, as `content/pictures/faces` has them. */
const mouths: Readonly<Record<string, string>> = {
  yes: 'M28 58c8 20 35 20 43 0',
  half: 'M34 64c10 4 22 4 32 0',
  no: 'M44 66a6.5 7 0 1 0 13 0a6.5 7 0 1 0-13 0z',
};

/** A face of an exit check, next to its name. */
export default function Face({ answer }: { answer: string }) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="43" />
      <path d="M34 43h0M66 43h0" strokeWidth="9" />
      <path d={mouths[answer]} />
    </svg>
  );
}
