import { readFile } from 'node:fs/promises';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { load } from '../../../model/format/load.ts';
import { modelPath } from '../../../server/main/model-file.ts';

export async function shippedModel(): Promise<MaturityModel> {
  const { model } = load(await readFile(modelPath(null), 'utf8'));
  if (model === null) throw new Error('The shipped model is not in order.');
  return model;
}
