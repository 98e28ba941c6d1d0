import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { misplaced, wrongArrow } from './architecture/arrows.ts';
import { cycles } from './architecture/cycles.ts';
import { wrongEnvironment, wrongPackage, zodInWidget } from './architecture/packages.ts';
import { read, type SourceFile } from './architecture/reading.ts';
import { wrongMedian, wrongSource } from './architecture/sources.ts';

/** The TypeScript files of the repository. */
export function sourceTree(root: string): SourceFile[] {
  const paths = globSync('{model,server,widget,demo,test}/**/*.ts', { cwd: root, exclude: ['**/node_modules'] });
  return paths.sort().map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

/** Every way in which a tree of sources breaks the rules of the house, as sentences in the order of the files. */
export function violations(files: readonly SourceFile[]): string[] {
  const readings = new Map(files.map((file) => [file.path, read(file)]));
  const perFile = [...readings.values()].flatMap((reading) => [
    misplaced(reading.path),
    ...reading.references.flatMap((reference) => [wrongArrow(reference), wrongPackage(reference)]),
    wrongEnvironment(reading),
    ...wrongSource(reading),
  ]);
  return [
    ...perFile.filter((sentence) => sentence !== undefined),
    ...zodInWidget(readings),
    ...cycles(readings),
    ...wrongMedian(readings.values()),
  ];
}
