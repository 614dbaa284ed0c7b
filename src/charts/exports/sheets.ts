import answers from '../../styles/answers.css?raw';
import drawing from '../../styles/drawing.css?raw';
import heroes from '../../styles/heroes.css?raw';
import still from '../../styles/still.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { readSheets } from './paint.ts';

/** The looks of drawings, read from the very style sheets that the pages use. */
export const sheets = readSheets(tokens, `${drawing}\n${answers}\n${heroes}`, still);
