import type vi from '../vi/conference';
import type { Words } from '../words';

const conference: Words<typeof vi> = {
};

export default conference;
