import 'i18next';
import type agreement from './vi/agreement';
import type catalogue from './vi/catalogue';
import type common from './vi/common';
import type conference from './vi/conference';
import type directory from './vi/directory';
import type home from './vi/home';
import type notification from './vi/notification';
import type people from './vi/people';
import type programme from './vi/programme';
import type sourcing from './vi/sourcing';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      agreement: typeof agreement;
      catalogue: typeof catalogue;
      common: typeof common;
      conference: typeof conference;
      directory: typeof directory;
      home: typeof home;
      notification: typeof notification;
      people: typeof people;
      programme: typeof programme;
      sourcing: typeof sourcing;
    };
  }
}
