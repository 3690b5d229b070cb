/** A sentence of the guide with its blanks as lines to write on. */
export default function Blanks({ text }: { text: string }) {
  return text
    .split(/(_{2,})/)
    .map((part, at) =>
      part.startsWith('__') ? <span key={at} className={part.length > 9 ? 'run-blank long' : 'run-blank'} /> : <span key={at}>{part}</span>,
    );
}
