/** Elements that begin on a line of their own, or in a cell: white space between them is not shown. */
export const blocks: ReadonlySet<string> = new Set(
  'article aside blockquote dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
