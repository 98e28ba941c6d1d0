/** A sentence that may be shown to anybody: no path, no SQL, no name of a table. */
export interface PublicText {
  readonly de: string;
  readonly en: string;
}

/**
 * What goes wrong with the database, by name. `message` is for the operator and may name the file; `publicText` is for
 * whoever uses the service; `cause` is what the engine said.
 */
export class StorageError extends Error {
  readonly publicText: PublicText;

  constructor(message: string, publicText: PublicText, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.publicText = publicText;
  }
}

const unavailable: PublicText = {
  de: 'Die Datenbank des Servers ist nicht verfügbar. Bitte wenden Sie sich an die Stelle, die den Dienst betreibt.',
  en: 'The server’s database is not available. Please turn to whoever operates the service.',
};

/** The database takes no writes at present: read-only file, folder or disk, or another process holds it. Reading goes on. */
export class StorageReadOnly extends StorageError {
  constructor(reason: string, options?: ErrorOptions) {
    const publicText = {
      de: 'Der Server kann zurzeit nichts speichern. Gespeichertes bleibt lesbar.',
      en: 'The server cannot save anything at present. What is saved can still be read.',
    };
    super(`The database takes no writes: ${reason}`, publicText, options);
  }
}

/** Others were at the same data for too long. Nothing was written; the same may succeed in a moment. */
export class StorageBusy extends StorageError {
  constructor(reason: string, options?: ErrorOptions) {
    const publicText = {
      de: 'Der Server hat gerade zu viel zu tun. Versuchen Sie es gleich noch einmal.',
      en: 'The server is too busy at this moment. Try again shortly.',
    };
    super(`The database is too busy: ${reason}`, publicText, options);
  }
}

/** The disk, or the space granted to the database, is used up. Reading goes on; nothing half-written is left. */
export class StorageFull extends StorageError {
  constructor(file: string, options?: ErrorOptions) {
    const publicText = {
      de: 'Der Speicher des Servers ist voll. Gespeichertes bleibt lesbar.',
      en: 'The server’s storage is full. What is saved can still be read.',
    };
    super(`No space is left to write ${file}. Free some space on its disk; no restart is needed.`, publicText, options);
  }
}

/** The file is no database, one of another program, or damaged. Nothing in it has been changed. */
export class NotADatabase extends StorageError {
  constructor(file: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(`${file} ${reason}. ${remedy}`, unavailable, options);
  }
}

/** The path cannot hold a database: a folder, a file where a folder is needed, no permission. */
export class UnusablePath extends StorageError {
  constructor(path: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(
      `The database cannot be at ${path === '' ? 'an empty path' : path}: ${reason}. ${remedy}`,
      unavailable,
      options,
    );
  }
}

/** A newer program has written this database; an older one would misread it. */
export class SchemaTooNew extends StorageError {
  constructor(found: number, known: number) {
    super(
      `The database has schema version ${found}; this program knows versions up to ${known}. ` +
        'Start the newer program that wrote it, or restore the backup taken before the upgrade.',
      unavailable,
    );
  }
}

/** The database needs a migration and takes no writes. */
export class SchemaTooOld extends StorageError {
  constructor(found: number, known: number, reason: string) {
    super(
      `The database has schema version ${found} and needs ${known}, but it takes no writes: ${reason}. ` +
        'Make the file and its folder writable for this program and start again.',
      unavailable,
    );
  }
}

/** The database needs a migration that the role of this program may not do. Nothing was changed. */
export class SchemaNotMigrated extends StorageError {
  constructor(found: number, known: number, reason: string, options?: ErrorOptions) {
    super(
      `The database has schema version ${found} and needs ${known}, but it could not be migrated: ${reason}`,
      unavailable,
      options,
    );
  }
}

/** The engine did not take a setting on which the safety of the data rests. */
export class SettingRefused extends StorageError {
  constructor(setting: string, wanted: string | number, found: unknown) {
    super(
      `The database engine did not take the setting ${setting} = ${wanted}; it says ${String(found)}. ` +
        'A file on a network drive is the usual reason: keep it on a local disk.',
      unavailable,
    );
  }
}

/** An entry names a municipality, wave or model version that is not stored. Nothing was written. */
export class ReferenceMissing extends StorageError {
  constructor(options?: ErrorOptions) {
    const publicText = {
      de: 'Der Eintrag nennt eine Kommune, Erhebung oder Modellversion, die nicht geladen ist.',
      en: 'The entry names a municipality, a survey or a model version that is not loaded.',
    };
    super(
      'The entry names a municipality, a wave or a model version that the database does not hold. ' +
        'Import the register, keep the model and create the wave first.',
      publicText,
      options,
    );
  }
}

/** The store has been closed; the program is stopping. */
export class StorageClosed extends StorageError {
  constructor(options?: ErrorOptions) {
    super('The database has been closed; open a new store.', unavailable, options);
  }
}

/** The database cannot be reached, or has not answered in time. It may be there again at the next attempt. */
export class StorageUnavailable extends StorageError {
  constructor(place: string, reason: string, options?: ErrorOptions) {
    super(`The database ${place} is not available: ${reason}.`, unavailable, options);
  }
}

/** The database server is there and does not do: no access, wrong version, unsafe settings. The message says how to mend it. */
export class DatabaseUnfit extends StorageError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, unavailable, options);
  }
}

/** Anything else the engine reports, such as a failing disk. */
export class StorageFailed extends StorageError {
  constructor(file: string, code: string, options?: ErrorOptions) {
    super(`The database ${file} failed with ${code}. Look at its disk and at the system log.`, unavailable, options);
  }
}

/** A restore needs a place that holds nothing yet. Nothing was changed. */
export class DatabaseNotEmpty extends StorageError {
  constructor(table: string) {
    super(
      `The database is not empty: its table ${table} has rows. Nothing was changed. ` +
        'Name a place that is empty in DATABASE_URL: another file, database or schema. ' +
        'A server that has been started there once has left its model.',
      unavailable,
    );
  }
}

/** A backup cannot be taken in: it is damaged, or of another program. Nothing was changed. */
export class BackupUnfit extends StorageError {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The backup cannot be used: ${reason}. Nothing was changed; take another backup.`, unavailable, options);
  }
}

/** What is to be taken in was sealed with another key. Nothing was changed. */
export class OtherKey extends StorageError {
  constructor() {
    super(
      'The backup was sealed with another key than the one in SECRET_KEY_FILE. Nothing was changed. ' +
        'Set SECRET_KEY_FILE to the key that belongs to the backup.',
      unavailable,
    );
  }
}

/** A database of an older schema that another key has sealed: this key cannot take its chains on. */
export class SealedWithOtherKey extends StorageError {
  constructor() {
    super(
      'The database was sealed with another key than the one in SECRET_KEY_FILE, and was not brought to the schema of this program. ' +
        'Set SECRET_KEY_FILE to the key that was used before. If it is lost for good, run reifegrad key renew --lost with the ' +
        'edition that was used before, and start this one after it.',
      unavailable,
    );
  }
}
