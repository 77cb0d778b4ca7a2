import type vi from '../vi/home';
import type { Words } from '../words';

const home: Words<typeof vi> = {
};

export default home;
