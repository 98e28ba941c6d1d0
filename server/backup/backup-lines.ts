import { z } from 'zod';

/**
 * A backup is JSON, one value a line, compressed with gzip. The first line says what it is; then, again and again, a line names a table
 * with its columns, and the lines after it are rows; the last line counts the rows of each table and carries the SHA-256 of all bytes
 * before it.
 */
export const backupFormat = 'reifegrad-backup';
export const backupVersion = 1;

export const firstLine = z.strictObject({
  format: z.literal(backupFormat),
  version: z.int(),
  /** Number of the newest migration that the rows have had. */
  schema: z.int().min(1),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
});
export type FirstLine = z.infer<typeof firstLine>;

const name = z.string().regex(/^[a-z][a-z_]*$/);

const tableLine = z.strictObject({ table: name, columns: z.array(name).min(1) });

const rowLine = z.array(z.union([z.string(), z.int(), z.null()]));

export const lastLine = z.strictObject({
  rows: z.record(name, z.int()),
  /** Lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LastLine = z.infer<typeof lastLine>;

export const otherLine = z.union([rowLine, tableLine, lastLine]);
