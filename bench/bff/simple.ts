// One post by its id: one call.
import { type Call, prepare, readData } from './call.ts';

const POST = prepare(
  'query Post($id:ID!){post(id:$id){id name kind address phone lat lng disputeCount serviceCount director{name rank}}}',
);

type Post = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly phone: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly disputeCount: number;
  readonly serviceCount: number;
  readonly director: { readonly name: string; readonly rank: string } | null;
};

export async function answerSimple(policing: Call, { id }: { readonly id: string }): Promise<string> {
  const { post } = readData<{ readonly post: Post | null }>(await policing(`${POST}{"id":${JSON.stringify(id)}}}`));
  return JSON.stringify({ data: { post: post && toAnswer(post) } });
}

function toAnswer(post: Post): Post {
  const { director } = post;
  return {
    id: post.id,
    name: post.name,
    kind: post.kind,
    address: post.address,
    phone: post.phone,
    lat: post.lat,
    lng: post.lng,
    disputeCount: post.disputeCount,
    serviceCount: post.serviceCount,
    director: director && { name: director.name, rank: director.rank },
  };
}
