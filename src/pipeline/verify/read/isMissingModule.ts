/** Whether an import failed because the package is not installed: development dependencies may be missing. */
export function isMissingModule(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
}
