// Puts the gateway in front of departments that run in this process: a function call where others have HTTP.
import { inProcessUpstream } from '@jinyun/gateway/execute/upstream/in-process';
import { resilient } from '@jinyun/gateway/execute/upstream/resilience/resilient';
import { openGateway } from '@jinyun/gateway/gateway';
import { type Listening, type ListenOptions, openHost } from '@jinyun/gateway/listen/server';
import type { House } from '@jinyun/gateway/request';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import type { OpenDepartment } from '@jinyun/kit/department';
import { readSupergraph as readCommitted } from '@jinyun/schema/committed';

/** A department, or what stands in for one. */
type Answering = Pick<OpenDepartment, 'name' | 'execute'> & Partial<Pick<OpenDepartment, 'answer'>>;

/** Listens on the committed supergraph; port 0 takes any free one. */
export async function openFront(
  departments: readonly Answering[],
  options: ListenOptions & Pick<House, 'observe' | 'mocked' | 'engine' | 'counters'>,
): Promise<Listening> {
  const graph = await openSupergraph(readCommitted(), 'schema/supergraph.graphql');
  const upstreams = new Map(departments.map((department) => [department.name as string, upstreamOf(department)]));
  const { observe, mocked = [], engine, counters } = options;
  const house = { upstreams: resilient(upstreams, { observe }), observe, mocked, engine, counters };
  const gateway = openGateway(graph, house);
  const host = await openHost(gateway, options).catch(async (error) => {
    await graph.planner.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await host.close();
    await graph.close();
  };
  return { ...host, close };
}

/** The same actor and the same answer as over HTTP; in bytes, where the department can. */
function upstreamOf({ answer, execute }: Answering) {
  return inProcessUpstream(answer ?? execute);
}
