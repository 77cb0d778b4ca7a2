import {
  IconBuildingStore,
  IconCalendarEvent,
  IconChartBar,
  IconClipboardCheck,
  IconFileUpload,
  IconHome,
  IconListSearch,
  IconScale,
  IconSearch,
  IconShoppingCart,
  IconSignature,
  IconTag,
  IconTicket,
  type Icon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Capability } from '../generated/graphql';
import type vi from '../i18n/vi/common';
import { can, type Viewer } from '../viewer/ViewerProvider';

type NavWord = keyof typeof vi.nav;

export interface NavItem {
  readonly to: NonNullable<LinkProps['to']>;
  readonly word: NavWord;
  readonly icon: Icon;
  /** Who needs it: everybody, people who are logged in, or those whose organization may do this. */
  readonly for: 'everybody' | 'members' | Capability;
}

export interface NavGroup {
  readonly word: NavWord;
  readonly items: readonly NavItem[];
}

const today = { to: '/', word: 'today', icon: IconHome, for: 'everybody' } as const satisfies NavItem;
const suppliers = { to: '/suppliers', word: 'suppliers', icon: IconSearch, for: 'everybody' } as const satisfies NavItem;
const requests = { to: '/requests', word: 'requests', icon: IconShoppingCart, for: 'BUYER' } as const satisfies NavItem;
const opportunities = { to: '/opportunities', word: 'opportunities', icon: IconListSearch, for: 'PRODUCER' } as const satisfies NavItem;
const memoranda = { to: '/memoranda', word: 'memoranda', icon: IconSignature, for: 'members' } as const satisfies NavItem;
const conferences = { to: '/conferences', word: 'conferences', icon: IconCalendarEvent, for: 'everybody' } as const satisfies NavItem;
const statistics = { to: '/programme/statistics', word: 'statistics', icon: IconChartBar, for: 'everybody' } as const satisfies NavItem;
const verification = { to: '/verification', word: 'verification', icon: IconClipboardCheck, for: 'OFFICER' } as const satisfies NavItem;

const groups: readonly NavGroup[] = [
  {
    word: 'find',
    items: [
      today,
      suppliers,
      { to: '/organizations', word: 'organizations', icon: IconBuildingStore, for: 'everybody' },
      requests,
    ],
  },
  { word: 'sell', items: [opportunities, { to: '/quotes', word: 'quotes', icon: IconTag, for: 'PRODUCER' }] },
  { word: 'trade', items: [memoranda] },
  {
    word: 'meet',
    items: [conferences, { to: '/registrations', word: 'registrations', icon: IconTicket, for: 'members' }],
  },
  {
    word: 'programme',
    items: [
      verification,
      statistics,
      { to: '/programme/reconciliation', word: 'reconciliation', icon: IconScale, for: 'everybody' },
      { to: '/programme/imports', word: 'imports', icon: IconFileUpload, for: 'OFFICER' },
    ],
  },
];

/** The navigation of this person, without what his or her organization cannot do. */
export function navigationOf(viewer: Viewer | null | undefined): NavGroup[] {
  return groups
    .map(({ word, items }) => ({ word, items: items.filter((item) => isFor(viewer, item)) }))
    .filter(({ items }) => items.length > 0);
}

/** The row of links that a visitor sees at the top of a wide screen. */
export const visitorItems: readonly NavItem[] = [
  suppliers,
  { to: '/organizations', word: 'organizations', icon: IconBuildingStore, for: 'everybody' },
  conferences,
  statistics,
];

function isFor(viewer: Viewer | null | undefined, item: NavItem): boolean {
  switch (item.for) {
    case 'everybody':
      return true;
    case 'members':
      return viewer?.membership != null;
    default:
      return can(viewer, item.for);
  }
}
