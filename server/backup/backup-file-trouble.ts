/** Why a backup file cannot be written, or read: one sentence for the operator, with what to do. */
export class BackupFileTrouble extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupFileTrouble';
  }
}
