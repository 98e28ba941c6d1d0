import { register } from './0001-register.ts';
import { wave } from './0002-wave.ts';
import { entry } from './0003-entry.ts';
import { assessment } from './0004-assessment.ts';
import { submission } from './0005-submission.ts';
import { benchmark } from './0006-benchmark.ts';
import { heartbeat } from './0007-heartbeat.ts';
import { sessionUse } from './0008-session-use.ts';
import type { Migration } from './migration.ts';

/** All migrations, in order, numbered from 1 without a gap. */
export const migrations: readonly Migration[] = [
  register,
  wave,
  entry,
  assessment,
  submission,
  benchmark,
  heartbeat,
  sessionUse,
];
