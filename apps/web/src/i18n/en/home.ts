import type vi from '../vi/home';
import type { Words } from '../words';

const home: Words<typeof vi> = {
  visitor: {
    title: 'Where OCOP products meet buyers',
    lead: 'Find who makes a product, post one request, get quotes, sign a memorandum and meet at a connection conference. Free, open to inspection, in Vietnamese and English.',
    search: 'What are you looking for?',
    placeholder: 'honey, shan tea, canna noodles, Quang Ninh…',
    find: 'Search',
    groups: 'Or look by group',
    products_one: 'OCOP product',
    products_other: 'OCOP products',
    producers_one: 'verified producer',
    producers_other: 'verified producers',
    buyers_one: 'verified buyer',
    buyers_other: 'verified buyers',
    conferences: 'Coming conferences',
    allConferences: 'All conferences',
    noConferences: 'No conference is announced yet',
    noConferencesHint: 'Conferences of the Departments of Industry and Trade appear here once they are announced.',
    how: 'From search to delivery',
    buyer: 'You buy',
    buyerSteps: {
      find: 'Search the real register of recognitions by province, group and stars.',
      request: 'Post a request; the producers that fit are told at once, with the reason why they fit.',
      decide: 'Compare the quotes line by line, choose, and sign a memorandum.',
    },
    producer: 'You are an OCOP producer',
    producerSteps: {
      show: 'Your products and stars are here already, from the register.',
      quote: 'Get the requests that fit you, and quote.',
      meet: 'Register for a conference, get your QR ticket, meet buyers.',
    },
    join: 'Sign up your organization',
  },
  today: {
    title: 'Today',
    lead: 'What waits for {{name}}.',
    all: 'Show all',
    nothing: 'Nothing waits. Have a moment of rest.',
    organization: {
      SUBMITTED: 'Your organization waits for a programme officer to verify it. Meanwhile all public pages are open to you.',
      DRAFT: 'The papers of your organization are not sent in yet.',
      REFUSED: 'The papers of your organization were refused: {{reason}}',
      SUSPENDED: 'Your organization is suspended: {{reason}}',
    },
    noOrganization: 'This account is in no organization yet, so it cannot trade.',
    verify: 'Organizations to verify',
    decide: 'Requests to decide',
    published: 'Requests taking quotes',
    opportunities: 'Opportunities that fit you',
    sign: 'Memoranda to sign',
    waiting: 'Memoranda waiting for parties',
    unread: 'Unread notifications',
    quotes_one: '{{count}} quote',
    quotes_other: '{{count}} quotes',
    until: 'until',
    ended: 'ended',
    fit: 'fits {{score}}/100',
  },
};

export default home;
