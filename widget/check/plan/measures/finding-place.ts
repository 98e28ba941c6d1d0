import { isObject } from '../../../../model/format/is-object.ts';
import { plainText } from '../../views/model-text.ts';
import { categoryName } from '../../views/result/category-name.ts';
import type { Room } from '../room.ts';
import { measureFields } from './field-text.ts';
import { planLists } from './take-file.ts';

/** Where in a file a finding lies. */
export interface FindingPlace {
  /** For people: "Maßnahme 3 „Leitbild“, Fällig am". */
  readonly text: string;
  /** False where the words do not lead all the way, and only the pointer does. */
  readonly whole: boolean;
}

/** Places of the file itself whose findings are sentences that need no place. */
const told = ['/kind', '/model/id', '/municipality'];

/** @param file as somebody chose it, whatever is in it */
export function findingPlace(room: Room, file: unknown, pointer: string): FindingPlace {
  const { say } = room;
  const [list = '', index = '', ...inside] = pointer.split('/').slice(1);
  const known = planLists.find((one) => one === list);
  if (!known || !/^\d+$/.test(index)) return { text: say('measures.file.place.file'), whole: told.includes(pointer) };
  const entries = isObject(file) ? file[known] : undefined;
  const stored: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  const place = say(`measures.file.place.${known}`, { number: Number(index) + 1 });
  const name = known === 'targets' ? categoryName(room.page, idIn(stored)) : nameIn(stored);
  const entry = name === '' ? place : say('measures.file.place.named', { place, name });
  const field = known === 'targets' && inside.join('/') === 'id' ? '' : fieldIn(room, known, stored, inside);
  if (field === undefined) return { text: entry, whole: false };
  return { text: field === '' ? entry : say('measures.file.place.field', { entry, field }), whole: true };
}

/** What the page calls a field of an entry; undefined where it has no word for it. */
function fieldIn(
  { page, say }: Room,
  list: (typeof planLists)[number],
  stored: unknown,
  [part, name = '', ...deeper]: readonly string[],
): string | undefined {
  if (part !== 'entry') return undefined;
  if (list === 'scenarios' && name === 'changes') {
    const question = page.model.question.get(changedQuestion(stored, deeper));
    return question && deeper.length === 2 ? plainText(question.text, page) : undefined;
  }
  if (deeper.length > 0) return undefined;
  if (list === 'scenarios') return name === 'name' ? say('whatIf.name') : undefined;
  if (list === 'targets')
    return name === 'level' ? say('targets.target') : name === 'due' ? say('targets.due') : undefined;
  const field = measureFields.find((one) => one === name);
  return field && say(`measures.fields.${field}`);
}

function changedQuestion(stored: unknown, [index = '']: readonly string[]): string {
  const entry = isObject(stored) ? stored['entry'] : undefined;
  const changes = isObject(entry) ? entry['changes'] : undefined;
  const change: unknown = Array.isArray(changes) ? changes[Number(index)] : undefined;
  return isObject(change) ? String(change['question']) : '';
}

function nameIn(stored: unknown): string {
  const entry = isObject(stored) ? stored['entry'] : undefined;
  const found = isObject(entry) ? (entry['title'] ?? entry['name']) : undefined;
  return typeof found === 'string' ? found.slice(0, 80) : idIn(stored);
}

function idIn(stored: unknown): string {
  const id = isObject(stored) ? stored['id'] : undefined;
  return typeof id === 'string' ? id.slice(0, 80) : '';
}
