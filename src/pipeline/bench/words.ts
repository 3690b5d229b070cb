// How figures are written in the table.

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
}

/** CPU time in seconds; says so where the system does not report it. */
export function cpuSeconds(cpu: number | undefined): string {
  return cpu === undefined ? 'CPU unknown' : `${cpu.toFixed(cpu < 10 ? 2 : 1)} s of CPU`;
}

export function megabytes(mebibytes: number): string {
  return `${mebibytes.toFixed(0)} MB`;
}
