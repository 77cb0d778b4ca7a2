import type vi from '../vi/catalogue';
import type { Words } from '../words';

const catalogue: Words<typeof vi> = {
};

export default catalogue;
