import type vi from '../vi/directory';
import type { Words } from '../words';

const directory: Words<typeof vi> = {
};

export default directory;
