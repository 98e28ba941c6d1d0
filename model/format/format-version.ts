/**
 * Version of the format in which model files are written, as its JSON Schema names it. The first number grows when files must be
 * changed to stay valid, the second when the format learns something.
 */
export const formatVersion = '1.1';
