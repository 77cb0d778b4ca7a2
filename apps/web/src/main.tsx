import './styles';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createApiClient } from './client/client';
import { currentLanguage, startLanguages } from './i18n';
import { router } from './routes/router';
import { stringifySearch } from './routes/search';
import { cssVariables, theme } from './theme';
import { ViewerProvider } from './viewer/ViewerProvider';

const client = createApiClient({
  language: currentLanguage,
  // A whole new page: as long as this one took its reader for somebody who is logged in, the log-in would send back here.
  onUnauthenticated: () => {
    const { href, pathname } = router.state.location;
    if (pathname !== '/login') window.location.assign(`/login${stringifySearch({ next: href })}`);
  },
});

const onNavigation = (listener: () => void) => router.subscribe('onResolved', listener);

async function start(container: HTMLElement): Promise<void> {
  await startLanguages();
  createRoot(container).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <Provider value={client}>
          <ViewerProvider onNavigation={onNavigation}>
            <RouterProvider router={router} />
          </ViewerProvider>
        </Provider>
      </MantineProvider>
    </StrictMode>,
  );
}

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
void start(container);
