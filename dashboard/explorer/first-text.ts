// What the editor holds before anything was asked: true of every graph.
export const FIRST_TEXT = `# 左边的每个问题都可以点开；也可以在此书写，Ctrl-Enter 运行。
# Each question on the left can be clicked; or write one here and run it with Ctrl-Enter.
{
  __typename
}
`;
