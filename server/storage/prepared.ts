import type { CompiledQuery } from 'kysely';
import type { Compilable, Database } from './query.ts';

/** Stands for a value while the text of a query is compiled. */
class Slot {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/**
 * A query that is compiled once a database and filled with values each time, for what every request asks: building it takes longer than
 * running it. `build` sees a stand-in for each value, so that it cannot decide by one.
 */
export function prepared<Values extends object, Row>(
  build: (db: Database, values: Values) => Compilable<Row>,
): (db: Database, values: Values) => Compilable<Row> {
  const known = new WeakMap<Database, CompiledQuery<Row>>();
  const template = (db: Database): CompiledQuery<Row> => {
    const found = known.get(db);
    if (found !== undefined) return found;
    const stand = new Proxy({}, { get: (_, name) => new Slot(name) });
    const compiled = build(db, stand as Values).compile();
    known.set(db, compiled);
    return compiled;
  };
  return (db, values) => ({
    compile() {
      const compiled = template(db);
      const parameters = compiled.parameters.map((each) =>
        each instanceof Slot ? values[each.name as keyof Values] : each,
      );
      return { ...compiled, parameters };
    },
  });
}
