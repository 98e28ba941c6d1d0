import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** A file of the tree under test; the path is relative to the repository, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Reference {
  readonly from: string;
  /** A path of the repository, `node:…`, or the name of a package. */
  readonly to: string;
  /** `type` is gone after compilation, `dynamic` is loaded later. */
  readonly kind: 'static' | 'dynamic' | 'type';
  readonly local: boolean;
}

/** What the rules look at in one file. */
export interface Reading {
  readonly path: string;
  readonly lines: number;
  readonly references: readonly Reference[];
  readonly readsEnvironment: boolean;
  /** The text with its comments taken out. */
  readonly code: string;
}

export function read({ path, text }: SourceFile): Reading {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);

  const references: Reference[] = [];
  const refer = (specifier: string, kind: Reference['kind']) => references.push(reference(path, specifier, kind));
  let readsEnvironment = false;
  new Visitor({
    ImportDeclaration(node) {
      refer(node.source.value, node.importKind === 'type' ? 'type' : 'static');
      const names = node.specifiers.map((each) => each.type === 'ImportSpecifier' && text.slice(each.start, each.end));
      if (/^(node:)?process$/.test(node.source.value) && names.some((name) => name && /^env\b/.test(name))) {
        readsEnvironment = true;
      }
    },
    ExportAllDeclaration(node) {
      refer(node.source.value, node.exportKind === 'type' ? 'type' : 'static');
    },
    ExportNamedDeclaration(node) {
      if (node.source) refer(node.source.value, node.exportKind === 'type' ? 'type' : 'static');
    },
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') refer(source.value, 'dynamic');
    },
    TSImportType(node) {
      refer(node.source.value, 'type');
    },
    NewExpression({ callee, arguments: [first] }) {
      // A worker or a child process is reached by `new URL('./name.ts', import.meta.url)`.
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || first?.type !== 'Literal') return;
      if (typeof first.value === 'string' && /^\..*\.ts$/.test(first.value)) refer(first.value, 'dynamic');
    },
    MemberExpression({ object, property }) {
      const ofProcess = object.type === 'Identifier' && object.name === 'process';
      if (ofProcess && property.type === 'Identifier' && property.name === 'env') readsEnvironment = true;
    },
    VariableDeclarator({ id, init }) {
      if (init?.type !== 'Identifier' || init.name !== 'process' || id.type !== 'ObjectPattern') return;
      if (/\benv\b/.test(text.slice(id.start, id.end))) readsEnvironment = true;
    },
  }).visit(program);

  const code = comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return { path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), references, readsEnvironment, code };
}

function reference(from: string, specifier: string, kind: Reference['kind']): Reference {
  if (specifier.startsWith('.')) {
    return { from, to: posix.join(posix.dirname(from), specifier), kind, local: true };
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    return { from, to: `node:${specifier.replace(/^node:/, '')}`, kind, local: false };
  }
  const [scope = '', name = ''] = specifier.split('/');
  return { from, to: scope.startsWith('@') ? `${scope}/${name}` : scope, kind, local: false };
}
