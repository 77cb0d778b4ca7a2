import { UnknownViewer } from '../../viewer/UnknownViewer';
import { useViewer } from '../../viewer/ViewerProvider';
import { TodayScreen } from './TodayScreen';
import { VisitorScreen } from './VisitorScreen';

/** The first page: what this is for a visitor, what needs me today for a person who is logged in. */
export function HomeScreen() {
  const viewer = useViewer();
  if (viewer === undefined) return <UnknownViewer />;
  return viewer === null ? <VisitorScreen /> : <TodayScreen viewer={viewer} />;
}
