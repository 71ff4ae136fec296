// Waits until a server that is stopping lets nobody new in.
import { once } from 'node:events';
import { connect } from 'node:net';

export async function untilRefused(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (;;) {
    const socket = connect(Number(port), hostname);
    const entered = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (!entered) return;
  }
}
