import type { CSSResult } from 'lit';
import { buttons } from '../../theme/buttons.ts';
import { element } from '../../theme/element.ts';
import { tokens } from '../../theme/tokens.ts';
import { base } from './base.ts';
import { fields } from './fields.ts';
import { modes } from './modes.ts';
import { notices } from './notices.ts';
import { start } from './start.ts';
import { talk } from './talk.ts';

/** Styles of the frame, the start screen and the talk. Later ones refine earlier ones. */
export const checkStyles: readonly CSSResult[] = [tokens, element, base, buttons, fields, notices, start, talk, modes];
