import { register } from './0001-register.ts';
import { wave } from './0002-wave.ts';
import { entry } from './0003-entry.ts';
import { assessment } from './0004-assessment.ts';
import { submission } from './0005-submission.ts';
import { benchmark } from './0006-benchmark.ts';
import { heartbeat } from './0007-heartbeat.ts';
import { sessionUse } from './0008-session-use.ts';
import { seal } from './0009-seal.ts';
import { throttle } from './0010-throttle.ts';
import { lease } from './0011-lease.ts';
import { tally } from './0012-tally.ts';
import { forgotten } from './0013-forgotten.ts';
import { urbanisation } from './0014-urbanisation.ts';
import { resubmission } from './0015-resubmission.ts';
import { histogram } from './0016-histogram.ts';
import { study } from './0017-study.ts';
import { figured } from './0018-figured.ts';
import { declaration } from './0019-declaration.ts';
import { restoration } from './0020-restoration.ts';
import { sealedSets } from './0021-sealed-sets.ts';
import { plan } from './0022-plan.ts';
import { earlierWave } from './0023-earlier-wave.ts';
import { refuseNewer } from './apply.ts';
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
  seal,
  throttle,
  lease,
  tally,
  forgotten,
  urbanisation,
  resubmission,
  histogram,
  study,
  figured,
  declaration,
  restoration,
  sealedSets,
  plan,
  earlierWave,
];

/** The first so many; all where no number is named. @throws SchemaTooNew where there are not so many */
export function migrationsUpTo(schema: number | undefined): readonly Migration[] {
  if (schema === undefined) return migrations;
  refuseNewer(schema, migrations.length);
  return migrations.slice(0, schema);
}
