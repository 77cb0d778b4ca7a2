import type vi from '../vi/agreement';
import type { Words } from '../words';

const agreement: Words<typeof vi> = {
};

export default agreement;
