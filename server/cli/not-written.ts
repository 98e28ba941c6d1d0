/** Why a file cannot be written, in a sentence, by what the file system says. */
export function notWritten(file: string, { code, message }: NodeJS.ErrnoException): string {
  const reason = reasons.get(code ?? '');
  return reason === undefined ? `${file} cannot be written: ${message}.` : `${file} cannot be written: ${reason}.`;
}

const onTheWay = 'a folder on the way to it is a file. Choose another folder';
const forbidden = 'this account has no permission there. Choose another folder';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOTDIR', onTheWay],
  // So says `mkdir` of the last folder, where it is a file.
  ['EEXIST', onTheWay],
  ['EACCES', forbidden],
  ['EPERM', forbidden],
  ['EROFS', 'nothing can be written on that drive. Choose another folder'],
  ['ENAMETOOLONG', 'the name is too long. Choose a shorter one'],
  ['ELOOP', 'a link on the way to it leads back to itself. Choose another folder'],
  ['ENOSPC', 'the drive is full. Make room on it, or choose another'],
]);
