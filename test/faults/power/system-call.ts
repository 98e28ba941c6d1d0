/** One system call of the traced program. */
export interface SystemCall {
  readonly name: string;
  /** As strace writes them; texts are hexadecimal. */
  readonly args: string;
  readonly result: number;
  /** Place in the trace at which it began. */
  readonly begun: number;
  /** Place at which it had its result; that of its beginning where nothing came in between. */
  readonly done: number;
}

/** What strace is told: the calls that change files, end up on the wire or give descriptors their meaning. */
const tracedCalls = [
  ...['open', 'openat', 'creat', 'close', 'dup', 'dup2', 'dup3'],
  ...['write', 'writev', 'pwrite64', 'pwritev', 'pwritev2', 'sendto', 'sendmsg'],
  ...['fsync', 'fdatasync', 'sync_file_range', 'ftruncate', 'truncate', 'fallocate', 'copy_file_range', 'sendfile'],
  ...['unlink', 'unlinkat', 'rename', 'renameat', 'renameat2', 'link', 'linkat'],
];

/** Arguments of strace: all data in full, nothing of the calls that do not count. */
export function straceArguments(output: string): string[] {
  return [
    ...['-f', '--seccomp-bpf', '-qq', '-xx', '-s', '1000000000'],
    ...['-e', 'signal=none', '-e', `trace=${tracedCalls.join(',')}`, '-o', output],
  ];
}

const whole = /^(\d+) +(\w+)\((.*)\) += (-?\d+)/;
const unfinished = /^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$/;
const resumed = /^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+)/;

/** Puts the lines of strace together to calls, in the order in which they were done. */
export function callReader(): (line: string) => SystemCall | null {
  const open = new Map<string, { readonly args: string; readonly begun: number }>();
  let place = -1;
  return (line) => {
    place += 1;
    const [, begunBy, , head] = unfinished.exec(line) ?? [];
    if (begunBy !== undefined) {
      open.set(begunBy, { args: head ?? '', begun: place });
      return null;
    }
    const [, process, name, args = '', result] = whole.exec(line) ?? resumed.exec(line) ?? [];
    if (process === undefined || name === undefined) return null;
    const before = line.includes('resumed>') ? open.get(process) : undefined;
    if (before !== undefined) open.delete(process);
    return {
      name,
      args: `${before?.args ?? ''}${args}`,
      result: Number(result),
      begun: before?.begun ?? place,
      done: place,
    };
  };
}

const text = /"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?/g;

/** The bytes of all texts among the arguments. @throws Error where strace has cut one off */
export function bytesIn(args: string): Buffer {
  const parts: string[] = [];
  for (const [, hex = '', cut] of args.matchAll(text)) {
    if (cut !== undefined) throw new Error('strace has cut a text off.');
    parts.push(hex.replaceAll('\\x', ''));
  }
  return Buffer.from(parts.join(''), 'hex');
}

/** Each text among the arguments by itself, such as paths. */
export function textsIn(args: string): string[] {
  return [...args.matchAll(text)].map(([each]) => bytesIn(each).toString('utf8'));
}
