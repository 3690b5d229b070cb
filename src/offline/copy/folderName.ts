/** Returns the folder of a copy as the file manager shows it: `D:\课程 资料\纸鸢`, `/media/stick/纸鸢`. */
export function folderName(root: URL): string {
  const path = decodeURIComponent(root.pathname).replace(/\/$/, '');
  const windows = (name: string) => name.replaceAll('/', '\\');
  if (root.host !== '') return windows(`//${root.host}${path}`);
  return /^\/[A-Za-z]:/.test(path) ? windows(path.slice(1)) : path || '/';
}
