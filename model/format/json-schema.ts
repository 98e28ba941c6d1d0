import { z } from 'zod';
import { modelFile } from './schema.ts';

/** The shape of a model file as JSON Schema (draft 2020-12), for editors; generated into `reifegrad-model.schema.json`. */
export function modelJsonSchema(): object {
  return { ...z.toJSONSchema(modelFile), title: 'Reifegrad model file' };
}
