import { backup } from './backup.ts';
import { benchmarkPublish } from './benchmark-publish.ts';
import { codesCreate } from './codes-create.ts';
import { codesRevoke } from './codes-revoke.ts';
import type { Command } from './command.ts';
import { keyRenew } from './key-renew.ts';
import { modelDiff } from './model-diff.ts';
import { modelInit } from './model-init.ts';
import { modelLength } from './model-length.ts';
import { modelLint } from './model-lint.ts';
import { modelPreview } from './model-preview.ts';
import { modelSchema } from './model-schema.ts';
import { modelValidate } from './model-validate.ts';
import { registryImport } from './registry-import.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { studyPublish } from './study-publish.ts';
import { submissionPublic } from './submission-public.ts';
import { submissionReopen } from './submission-reopen.ts';
import { submissionWithdraw } from './submission-withdraw.ts';
import { verifyCommand } from './verify.ts';
import { waveClose } from './wave-close.ts';
import { waveCreate } from './wave-create.ts';
import { waveList } from './wave-list.ts';
import { waveOpen } from './wave-open.ts';

/** In the order in which somebody needs them. */
export const commands: readonly Command[] = [
  serve,
  modelInit,
  modelValidate,
  modelSchema,
  modelLint,
  modelDiff,
  modelPreview,
  modelLength,
  registryImport,
  waveCreate,
  waveOpen,
  waveClose,
  waveList,
  codesCreate,
  codesRevoke,
  submissionWithdraw,
  submissionReopen,
  submissionPublic,
  benchmarkPublish,
  studyPublish,
  verifyCommand,
  backup,
  restore,
  keyRenew,
];
