import type vi from '../vi/notification';
import type { Words } from '../words';

const notification: Words<typeof vi> = {
};

export default notification;
