import type vi from '../vi/sourcing';
import type { Words } from '../words';

const sourcing: Words<typeof vi> = {
};

export default sourcing;
