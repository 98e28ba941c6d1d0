/** Names of prepared statements. */
export interface StatementNames {
  /** Undefined for what is not worth a name: asked for the first time, or more texts than there are names. */
  nameOf(sql: string): string | undefined;
}

/** Each connection keeps what it has prepared until it ends, so that names are few: for what comes again. */
export function statementNames(most = 200): StatementNames {
  const names = new Map<string, string>();
  const once = new Set<string>();
  return {
    nameOf(sql) {
      const known = names.get(sql);
      if (known !== undefined || names.size >= most) return known;
      if (!once.delete(sql)) {
        if (once.size >= most) once.clear();
        once.add(sql);
        return undefined;
      }
      const name = `s${names.size}`;
      names.set(sql, name);
      return name;
    },
  };
}
