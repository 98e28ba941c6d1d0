import { readFileSync } from 'node:fs';

/**
 * The most memory this process has had at once, in megabytes of a million bytes. On Linux `maxRSS` of a child starts at its parent's
 * size; the kernel's own mark of this process does not.
 */
export function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const kibibytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return ((kibibytes === undefined ? process.resourceUsage().maxRSS : Number(kibibytes)) * 1024) / 1e6;
}
