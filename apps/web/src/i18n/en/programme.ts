import type vi from '../vi/programme';
import type { Words } from '../words';

const programme: Words<typeof vi> = {
};

export default programme;
