import { Loading } from '../blocks/Loading';
import { ProblemAlert } from '../blocks/ProblemAlert';
import { useViewerProblem } from './ViewerProvider';

/** Stands in while it is not known who is logged in: that a server cannot be reached does not mean nobody is. */
export function UnknownViewer() {
  const { problem, retry } = useViewerProblem();
  return problem === undefined ? <Loading /> : <ProblemAlert problem={problem} onRetry={retry} />;
}
